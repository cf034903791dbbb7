import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating } from '../database/tables.ts'
import { type LeveledIndicator, levelsOf, overallLevel } from './rules.ts'

const ratings: Rating[] = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE']

const models = fc
  .array(fc.record({ element: fc.constantFrom('LA', 'CC', 'AL'), level: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 15,
  })
  .map(parts => parts.map((part, index): LeveledIndicator => ({ ...part, code: `i${index}` })))

const answered = models.chain(model =>
  fc.record({
    model: fc.constant(model),
    answers: fc
      .array(fc.option(fc.constantFrom(...ratings), { nil: undefined }), {
        minLength: model.length,
        maxLength: model.length,
      })
      .map(
        given =>
          Object.fromEntries(given.flatMap((rating, index) => (rating ? [[`i${index}`, rating]] : []))) as Record<
            string,
            Rating
          >,
      ),
    one: fc.nat(model.length - 1),
  }),
)

const levelOf = (model: LeveledIndicator[], answers: Record<string, Rating>, element = 'LA') =>
  levelsOf(model, answers).find(one => one.element === element)?.level

describe('laws of the level rule', () => {
  test('meeting one more never lowers a level, nor the overall one', () => {
    fc.assert(
      fc.property(answered, ({ model, answers, one }) => {
        const before = levelsOf(model, answers)
        const after = levelsOf(model, { ...answers, [`i${one}`]: 'MET' })
        before.forEach(({ level }, index) => expect(after[index]?.level).toBeGreaterThanOrEqual(level))
        expect(overallLevel(after)).toBeGreaterThanOrEqual(overallLevel(before) ?? 0)
      }),
    )
  })

  test('the order of answers and of indicators does not matter', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const sorted = (levels: ReturnType<typeof levelsOf>) =>
          [...levels].sort((a, b) => a.element.localeCompare(b.element))
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(sorted(levelsOf([...model].reverse(), turned))).toEqual(sorted(levelsOf(model, answers)))
      }),
    )
  })

  test('at a level, everything applicable up to it is met, and something of the next one is not', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        for (const { element, level } of levelsOf(model, answers)) {
          const asked = model.filter(one => one.element === element && answers[one.code] !== 'NOT_APPLICABLE')
          const unmet = asked.filter(({ code }) => answers[code] !== 'MET').map(one => one.level)
          expect(unmet.every(one => one > level)).toBe(true)
          const highest = Math.max(0, ...asked.map(one => one.level))
          expect(level === highest || unmet.includes(level + 1)).toBe(true)
        }
      }),
    )
  })

  test('not started and in progress count alike, as does no answer', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const met = Object.fromEntries(
          Object.entries(answers).filter(([, rating]) => rating === 'MET' || rating === 'NOT_APPLICABLE'),
        )
        expect(levelsOf(model, met)).toEqual(levelsOf(model, answers))
      }),
    )
  })
})

describe('what a level takes', () => {
  const model: LeveledIndicator[] = [
    { code: '1a', element: 'LA', level: 1 },
    { code: '1b', element: 'LA', level: 1 },
    { code: '6a', element: 'LA', level: 2 },
    { code: '23a', element: 'LA', level: 4 },
  ]

  test('an element without an answer is below level 1', () => {
    expect(levelOf(model, {})).toBe(0)
  })

  test('half of a level is not a level', () => {
    expect(levelOf(model, { '1a': 'MET' })).toBe(0)
  })

  test('what is met above a gap does not count', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'IN_PROGRESS', '6a': 'MET', '23a': 'MET' })).toBe(0)
  })

  test('what is not applicable leaves the denominator', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'NOT_APPLICABLE' })).toBe(1)
  })

  test('a level that asks nothing is passed on the way to one that does', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'MET', '6a': 'MET' })).toBe(3)
  })

  test('no level is reached of which the edition tells no indicator', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'MET', '6a': 'MET', '23a': 'MET' })).toBe(4)
  })

  test('nothing is reached by declaring it not applicable', () => {
    const all = Object.fromEntries(model.map(({ code }) => [code, 'NOT_APPLICABLE' as const]))
    expect(levelOf(model, all)).toBe(0)
    expect(levelOf(model, { '1a': 'MET', '1b': 'MET', '6a': 'NOT_APPLICABLE', '23a': 'NOT_APPLICABLE' })).toBe(1)
  })

  test('an element that the edition does not ask about has no level, and the overall one is the lowest of the others', () => {
    expect(levelOf(model, {}, 'CC')).toBeUndefined()
    expect(
      overallLevel([
        { element: 'LA', level: 3 },
        { element: 'CC', level: 1 },
      ]),
    ).toBe(1)
    expect(overallLevel([])).toBeNull()
  })
})
