import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plansOf, trackOf, yearsOf } from './tracks.ts'

const reported = [
  { period: '2021', status: 'LIMITED', reportId: 'a' },
  { period: '2023', status: 'COMPLETE', reportId: 'b' },
] as const

test('a year without a report keeps its place, and has no status', () => {
  const years = yearsOf(reported, 2024)
  expect(years).toEqual(['2021', '2022', '2023', '2024'])
  expect(trackOf(reported, years).map(({ status }) => status)).toEqual(['LIMITED', null, 'COMPLETE', null])
  expect(trackOf([], years).every(({ status }) => status === null)).toBe(true)
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

const on = (plan: string, number: string, period: string) => ({
  action: { id: `${plan} ${number}`, number, plan: { id: plan } },
  period,
  status: 'LIMITED' as const,
  reportId: `${plan} ${number} ${period}`,
})

test('actions stand by plan and number, each with all years of its plan', () => {
  const plans = plansOf(
    [on('a', '10', '2022'), on('b', '1', '2024'), on('a', '2', '2023'), on('a', '10', '2023')],
    2024,
  )
  expect(plans.map(({ plan, years }) => [plan.id, ...years])).toEqual([
    ['a', '2022', '2023', '2024'],
    ['b', '2024'],
  ])
  expect(plans[0]?.actions.map(({ action }) => action.number)).toEqual(['2', '10'])
  expect(plans[0]?.actions[1]?.track.map(({ reportId }) => reportId)).toEqual(['a 10 2022', 'a 10 2023', null])
})

test('every report on an action is in one track of one plan', () => {
  const report = fc.record({
    plan: fc.constantFrom('a', 'b'),
    number: fc.constantFrom('1', '1.2', '1.10', '2'),
    period: fc.integer({ min: 2010, max: 2026 }).map(String),
  })
  const reports = fc.uniqueArray(report, { selector: ({ plan, number, period }) => `${plan} ${number} ${period}` })
  fc.assert(
    fc.property(reports, some => {
      const all = some.map(({ plan, number, period }) => on(plan, number, period))
      const drawn = plansOf(all, 2026).flatMap(({ actions }) => actions.flatMap(({ track }) => track))
      const ids = drawn.flatMap(({ reportId }) => (reportId ? [reportId] : []))
      expect(ids.sort()).toEqual(all.map(({ reportId }) => reportId).sort())
    }),
  )
})
