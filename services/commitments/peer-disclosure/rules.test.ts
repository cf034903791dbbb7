import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { possibleLevels } from '../../../test/kit/possible-levels.ts'
import { answerAmong, elementsToTell, fewest, type Hidden, type Told } from './rules.ts'

const hidden = (levels: readonly number[], first = 0): Hidden[] =>
  levels.map((level, index) => ({ id: `a${first + index}`, elements: [{ element: 'LA', level }] }))
const told = (members: readonly Hidden[], elements = ['LA']): Told => ({ members, elements })
const nine = hidden([1, 2, 3, 1, 2, 3, 1, 2, 3])

describe('a group by itself', () => {
  test('of five on different levels is told', () => {
    expect(elementsToTell(hidden([1, 2, 3, 4, 5]), [])).toEqual(['LA'])
  })

  test('of four is not', () => {
    expect(elementsToTell(hidden([1, 2, 3, 4]), [])).toEqual([])
  })

  test('that stands on one level is not: everybody would be known', () => {
    expect(elementsToTell(hidden([2, 2, 2, 2, 2, 2]), [])).toEqual([])
  })

  test('is told of the elements that give nobody away, and of no other', () => {
    const group = [1, 2, 3, 1, 2].map((level, index) => ({
      id: `a${index}`,
      elements: [
        { element: 'LA', level },
        { element: 'EV', level: 0 },
      ],
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

  test('one who was replaced by another on another level would be told, and is not', () => {
    expect(elementsToTell([...nine.slice(1), ...hidden([5], 9)], [told(nine)])).toEqual([])
  })

  test('an element that was withheld before gives nothing away', () => {
    expect(elementsToTell([...nine.slice(1), ...hidden([5], 9)], [told(nine, ['EV'])])).toEqual(['LA'])
  })

  test('a group of which nothing was told does not matter', () => {
    expect(elementsToTell(nine, [told(nine.slice(1), [])])).toEqual(['LA'])
  })

  test('groups that share nobody do not matter to each other', () => {
    expect(elementsToTell(nine, [told(hidden([4, 4, 4, 5, 5], 20))])).toEqual(['LA'])
  })
})

const counted = (members: readonly Hidden[]) => ({
  ids: members.map(({ id }) => id),
  counts: [0, 1, 2, 3, 4, 5].map(level => members.filter(({ elements }) => elements[0]?.level === level).length),
})

describe('by brute force', () => {
  const population = fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 11 })
    .map(levels => hidden(levels))
  const questions = population.chain(all =>
    fc.tuple(fc.constant(all), fc.array(fc.subarray(all, { minLength: 1 }), { minLength: 2, maxLength: 6 })),
  )

  test('whatever is asked and in whatever order: no two answers leave anybody one level only', () => {
    fc.assert(
      fc.property(questions, ([, groups]) => {
        const answered: Told[] = []
        for (const group of groups) {
          const elements = elementsToTell(group, answered)
          if (elements.length > 0) answered.push(told(group, elements))
        }
        for (const one of answered)
          for (const other of answered)
            for (const levels of possibleLevels([counted(one.members), counted(other.members)]))
              expect(levels.size).toBeGreaterThan(1)
      }),
      { numRuns: 300 },
    )
  })

  test('nothing is withheld without need: a refusal has a small part, or somebody whom the answers would tell', () => {
    fc.assert(
      fc.property(questions, ([, [first = [], second = []]]) => {
        fc.pre(elementsToTell(first, []).length > 0 && elementsToTell(second, [told(first)]).length === 0)
        const isIn = (group: readonly Hidden[]) => (one: Hidden) => group.includes(one)
        const only = [first.filter(one => !isIn(second)(one)), second.filter(one => !isIn(first)(one))]
        const isSmall =
          second.length < fewest || (only.some(part => part.length === 0) && only.some(part => part.length < fewest))
        const isTold = possibleLevels([counted(first), counted(second)]).some(levels => levels.size === 1)
        expect(isSmall || isTold).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('of what was told about parts of a group, the largest part answers', () => {
  const part = (members: string[], elements: string[]) => ({ members, elements })
  const small = part(['a', 'b', 'c', 'd', 'e'], ['LA'])
  const large = part(['a', 'b', 'c', 'd', 'e', 'f'], ['LA'])
  const refused = part(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [])
  expect(answerAmong([small, large, refused])).toBe(large)
  expect(answerAmong([refused])).toBeUndefined()
})
