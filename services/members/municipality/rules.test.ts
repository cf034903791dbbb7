import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandStarts, joiningDays } from './rules.ts'

const today = new Date('2026-11-29T15:00:00Z')

test.each([
  ['UNDER_5', ['2021-11-30', '2026-11-29']],
  ['FROM_5_TO_15', ['2011-11-30', '2021-11-29']],
  ['OVER_15', ['1926-11-30', '2011-11-29']],
] as const)('who has been a member %s years joined between %j', (band, days) => {
  expect(joiningDays([band], today)).toEqual([days])
})

test('each day of joining is in one band, whatever day it is today', () => {
  const day = fc.date({ min: new Date('2005-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [joined, now] = one < other ? [one, other] : [other, one]
      const text = joined.toISOString().slice(0, 10)
      const bands = joiningDays(['UNDER_5', 'FROM_5_TO_15', 'OVER_15'], now)
      expect(bands.filter(([first, last]) => first <= text && text <= last)).toHaveLength(1)
    }),
  )
})

test('bands of population begin where the one before ends', () => {
  expect(bandStarts).toEqual([10_000, 50_000, 200_000])
})
