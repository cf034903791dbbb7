import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAnybodyGivenAway, possibleLevels } from '../../../test/kit/possible-levels.ts'
import { fewest } from './exposure.ts'
import { answerAmong, elementsToTell, type Hidden, type Told } from './rules.ts'

const hidden = (levels: readonly number[], first = 0): Hidden[] =>
  levels.map((level, index) => ({ id: `a${first + index}`, elements: [{ element: 'LA', level }], wasNamed: false }))
const onceNamed = (members: readonly Hidden[]) => members.map(one => ({ ...one, wasNamed: true }))
const told = (members: readonly Hidden[], elements = ['LA']): Told => ({ members, elements })
const nine = hidden([1, 2, 3, 1, 2, 3, 1, 2, 3])

describe('a group by itself', () => {
  test('of five on different levels is told', () => {
    expect(elementsToTell(hidden([1, 2, 3, 4, 5]), [])).toEqual(['LA'])
  })

  test('of four is not', () => {
    expect(elementsToTell(hidden([1, 2, 3, 4]), [])).toEqual([])
  })

  test('that stands on one level is not, nor with one who stands elsewhere and would see through the others', () => {
    expect(elementsToTell(hidden([2, 2, 2, 2, 2, 2]), [])).toEqual([])
    expect(elementsToTell(hidden([2, 2, 2, 2, 2, 3]), [])).toEqual([])
    expect(elementsToTell(hidden([2, 2, 2, 2, 3, 3]), [])).toEqual(['LA'])
  })

  test('is told of the elements that give nobody away, and of no other', () => {
    const group = [1, 2, 3, 1, 2].map((level, index) => ({
      id: `a${index}`,
      elements: [
        { element: 'LA', level },
        { element: 'EV', level: 0 },
      ],
      wasNamed: false,
    }))
    expect(elementsToTell(group, [])).toEqual(['LA'])
  })
})

describe('beside what was told before', () => {
  test('the same group is told again', () => {
    expect(elementsToTell(nine, [told(nine)])).toEqual(['LA'])
  })

  test('a group with one more is not: subtracting would tell that one', () => {
    expect(elementsToTell([...nine, ...hidden([4], 9)], [told(nine)])).toEqual([])
  })

  test('nor is a part of it that leaves few: the complement would be told', () => {
    expect(elementsToTell(nine.slice(0, 6), [told(nine)])).toEqual([])
  })

  test('a part that leaves five or more on different levels is', () => {
    const many = hidden([1, 2, 3, 1, 2, 3, 1, 2, 3, 1])
    expect(elementsToTell(many.slice(0, 5), [told(many)])).toEqual(['LA'])
  })

  test('a network is not, where its towns and its cities were told and one village is left', () => {
    const [towns, cities, village] = [hidden([1, 2, 3, 1, 2, 3]), hidden([1, 2, 3, 1, 2, 3], 6), hidden([4], 12)]
    const all = [...towns, ...cities, ...village]
    expect(elementsToTell(all, [told(towns), told(cities)])).toEqual([])
    expect(elementsToTell(cities, [told(all), told(towns)])).toEqual([])
  })

  test('one who was replaced by another on another level would be told, and is not', () => {
    expect(elementsToTell([...nine.slice(1), ...hidden([5], 9)], [told(nine)])).toEqual([])
  })

  test('an element that was withheld before gives nothing away', () => {
    expect(elementsToTell([...nine.slice(1), ...hidden([5], 9)], [told(nine, ['EV'])])).toEqual(['LA'])
  })

  test('groups that share nobody do not matter to each other', () => {
    expect(elementsToTell(nine, [told(hidden([4, 4, 4, 5, 5], 20))])).toEqual(['LA'])
  })
})

describe('who was named once', () => {
  test('hides nobody: of four others nothing is told', () => {
    const [four, others] = [hidden([1, 2, 3, 1]), hidden([1, 2, 3, 1], 4)]
    expect(elementsToTell([...four, ...others], [])).toEqual(['LA'])
    expect(elementsToTell([...four, ...onceNamed(others)], [])).toEqual([])
  })

  test('hides no level: those on another level than all the others are known', () => {
    expect(elementsToTell([...hidden([2, 2, 2, 2, 2]), ...onceNamed(hidden([1, 3], 5))], [])).toEqual([])
  })

  test('is told to nobody who did not know: subtracting finds nobody either', () => {
    const [others, [one]] = [hidden([1, 2, 3, 1, 2]), onceNamed(hidden([4], 5))]
    expect(elementsToTell([...others, one!], [])).toEqual(['LA'])
    expect(elementsToTell(others, [told([...others, one!])])).toEqual([])
  })

  test('leaves others exposed in what was told already, and new groups are told all the same', () => {
    const all = hidden([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
    const left = [...onceNamed(all.slice(0, 4)), ...all.slice(4)]
    const many = [...left, ...hidden([1, 2, 3, 1, 2], 12)]
    expect(elementsToTell(many, [told(left.slice(0, 6)), told(left)])).toEqual(['LA'])
  })
})

const counted = (members: readonly Hidden[]) => ({
  ids: members.map(({ id }) => id),
  counts: [0, 1, 2, 3, 4, 5].map(level => members.filter(({ elements }) => elements[0]?.level === level).length),
})

describe('by brute force', () => {
  const population = fc
    .array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 10 })
    .map(levels => hidden(levels))
  const questions = population.chain(all =>
    fc.tuple(fc.constant(all), fc.array(fc.subarray(all, { minLength: 4 }), { minLength: 2, maxLength: 8 })),
  )
  const answersTo = (groups: readonly Hidden[][]) =>
    groups.reduce<Told[]>((answered, group) => {
      const elements = elementsToTell(group, answered)
      return elements.length > 0 ? [...answered, told(group, elements)] : answered
    }, [])

  test('whatever is asked and in whatever order: all answers together leave nobody one level, and no four the same counts', () => {
    let [asked, answered] = [0, 0]
    fc.assert(
      fc.property(questions, ([, groups]) => {
        const all = answersTo(groups)
        asked += groups.length
        answered += all.length
        expect(
          isAnybodyGivenAway(
            all.map(({ members }) => counted(members)),
            3,
            fewest,
          ),
        ).toBe(false)
      }),
      { numRuns: 300 },
    )
    expect(answered / asked).toBeGreaterThan(0.05)
  })

  test('nor do they to somebody who knows where those stand who were named once', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 4 }), ([all, groups], many) => {
        const once = new Set(all.slice(0, many).map(({ id }) => id))
        const answered = answersTo(groups.map(group => group.map(one => ({ ...one, wasNamed: once.has(one.id) }))))
        const others = answered.map(({ members }) => counted(members.filter(({ id }) => !once.has(id))))
        expect(isAnybodyGivenAway(others, 3, fewest)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('a first and a second group are withheld with a reason: a small part, one who stands apart, or somebody whom the answers would tell', () => {
    fc.assert(
      fc.property(questions, ([, [first = [], second = []]]) => {
        fc.pre(elementsToTell(first, []).length > 0 && elementsToTell(second, [told(first)]).length === 0)
        const parts = [
          first.filter(one => second.includes(one)),
          first.filter(one => !second.includes(one)),
          second.filter(one => !first.includes(one)),
        ].filter(({ length }) => length > 0)
        const isSmall = second.length < fewest || parts.some(({ length }) => length < fewest)
        const isApart = [second, ...parts].some(part => part.length - Math.max(...counted(part).counts) < 2)
        const isTold = possibleLevels([counted(first), counted(second)]).some(levels => levels.size === 1)
        expect(isSmall || isApart || isTold).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('of what was told about parts of a group, the largest part answers', () => {
  const part = (members: string[], elements: string[]) => ({ members, elements })
  const small = part(['a', 'b', 'c', 'd', 'e'], ['LA'])
  const large = part(['a', 'b', 'c', 'd', 'e', 'f'], ['LA'])
  expect(answerAmong([small, large])).toBe(large)
  expect(answerAmong([])).toBeUndefined()
})
