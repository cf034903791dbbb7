import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LeveledIndicator } from '../assessment/rules.ts'
import type { Rating } from '../database/tables.ts'
import { distanceTo, faultsOfTarget } from './rules.ts'

const ratings: Rating[] = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE']
const sheets = fc
  .array(fc.record({ level: fc.integer({ min: 1, max: 5 }), rating: fc.option(fc.constantFrom(...ratings)) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map(rows => ({
    asked: rows.map(({ level }, index): LeveledIndicator => ({ code: `i${index}`, element: 'LA', level })),
    given: Object.fromEntries(rows.flatMap(({ rating }, index) => (rating ? [[`i${index}`, rating]] : []))) as Record<
      string,
      Rating
    >,
  }))
const aims = fc.record({ element: fc.constant('LA'), level: fc.integer({ min: 1, max: 5 }) })

describe('laws of the distance', () => {
  test('meeting one more never lengthens the way, and shortens it by one at most', () => {
    fc.assert(
      fc.property(sheets, aims, fc.nat(11), ({ asked, given }, aim, at) => {
        const before = distanceTo(asked, given, aim).missing
        const after = distanceTo(asked, { ...given, [`i${at % asked.length}`]: 'MET' }, aim)
        // what did not apply counts again once it is met, as met
        expect([before, before - 1]).toContain(after.missing)
      }),
    )
  })

  test('a target that is reached misses nothing; one that misses something is not reached', () => {
    fc.assert(
      fc.property(sheets, aims, ({ asked, given }, aim) => {
        const { isReached, missing } = distanceTo(asked, given, aim)
        expect(isReached && missing > 0).toBe(false)
      }),
    )
  })

  test('everything met reaches every level that asks something', () => {
    fc.assert(
      fc.property(sheets, ({ asked }) => {
        const met = Object.fromEntries(asked.map(({ code }) => [code, 'MET' as const]))
        for (const { level } of asked)
          expect(distanceTo(asked, met, { element: 'LA', level })).toMatchObject({ missing: 0, isReached: true })
      }),
    )
  })
})

test('nothing is reached by declaring a whole level not applicable', () => {
  const asked = [
    { code: 'a', element: 'LA', level: 1 },
    { code: 'b', element: 'LA', level: 2 },
  ]
  expect(distanceTo(asked, { a: 'MET', b: 'NOT_APPLICABLE' }, { element: 'LA', level: 2 })).toEqual({
    level: 1,
    applicable: 1,
    missing: 0,
    isReached: false,
  })
  expect(distanceTo(asked, {}, { element: 'CC', level: 1 })).toEqual({
    level: null,
    applicable: 0,
    missing: 0,
    isReached: false,
  })
})

const indicators = [
  { code: 'a', element: 'LA', level: 1 },
  { code: 'b', element: 'LA', level: 3 },
]
test.each<[what: string, changed: object, expected: string[]]>([
  ['a level of the element and a day to come', {}, []],
  ['the highest level that asks something', { level: 3 }, []],
  ['today', { dueOn: '2026-06-15' }, []],
  ['a level above all that is asked', { level: 4 }, ['outOfRange level']],
  ['below level 1', { level: 0 }, ['outOfRange level']],
  ['an element that is none', { element: 'XX' }, ['unknownElement element']],
  ['a day that is over', { dueOn: '2026-06-14' }, ['dayIsOver dueOn']],
  ['another generation', { dueOn: '2050-01-01' }, ['outOfRange dueOn']],
])('%s', (_what, changed, expected) => {
  const target = { element: 'LA', level: 2, dueOn: '2027-06-01', ...changed }
  const faults = faultsOfTarget(indicators, target, new Date('2026-06-15T16:00:00Z'))
  expect(faults.map(({ word, field }) => `${word} ${field}`)).toEqual(expected)
})
