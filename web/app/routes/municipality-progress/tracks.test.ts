import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trackOf, yearsOf } from './tracks.ts'

const reported = [
  { commitment: 3, period: '2021', status: 'LIMITED', reportId: 'a' },
  { commitment: 3, period: '2023', status: 'COMPLETE', reportId: 'b' },
] as const

test('a year without a report keeps its place, and has no status', () => {
  const years = yearsOf(reported, 2024)
  expect(years).toEqual(['2021', '2022', '2023', '2024'])
  expect(trackOf(reported, 3, years).map(({ status }) => status)).toEqual(['LIMITED', null, 'COMPLETE', null])
  expect(trackOf(reported, 4, years).every(({ status }) => status === null)).toBe(true)
})

test('what is planned for next year is drawn too', () => {
  expect(yearsOf([{ period: '2025' }], 2024)).toEqual(['2024', '2025'])
})

test('years follow each other without a gap and hold every report', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2005, max: 2030 })),
      fc.integer({ min: 2005, max: 2030 }),
      (periods, now) => {
        const years = yearsOf(
          periods.map(period => ({ period: String(period) })),
          now,
        )
        expect(years.every((year, index) => index === 0 || Number(year) === Number(years[index - 1]) + 1)).toBe(true)
        expect(periods.every(period => years.includes(String(period)))).toBe(true)
        expect(years).toContain(String(now))
      },
    ),
  )
})
