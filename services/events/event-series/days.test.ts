import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { instantAt } from '../event/time.ts'
import { dayAfter, daysOf, recurrenceOf } from './days.ts'
import { mostDates, type SeriesDays } from './rules.ts'

const on = (more: Partial<SeriesDays>): SeriesDays => ({ pattern: 'WEEKLY', ...more })

describe('days', () => {
  test('every week, and every third, counted from the first that fits', () => {
    const span = { from: '2026-11-01', until: '2026-12-10', weekday: 'THURSDAY' } as const
    expect(daysOf(on(span))).toEqual([
      '2026-11-05',
      '2026-11-12',
      '2026-11-19',
      '2026-11-26',
      '2026-12-03',
      '2026-12-10',
    ])
    expect(daysOf(on({ ...span, every: 3 }))).toEqual(['2026-11-05', '2026-11-26'])
  })

  test('every second Tuesday, every first and every last one of a month', () => {
    const span = { pattern: 'MONTHLY', from: '2026-11-11', until: '2027-02-28', weekday: 'TUESDAY' } as const
    expect(daysOf({ ...span, week: 'SECOND' })).toEqual(['2026-12-08', '2027-01-12', '2027-02-09'])
    expect(daysOf({ ...span, week: 'FIRST' })).toEqual(['2026-12-01', '2027-01-05', '2027-02-02'])
    expect(daysOf({ ...span, week: 'LAST' })).toEqual(['2026-11-24', '2026-12-29', '2027-01-26', '2027-02-23'])
  })

  test('picked ones in order, and none that is left out', () => {
    const days = ['2027-03-01', '2026-12-24', '2027-01-07']
    expect(daysOf({ pattern: 'PICKED', days })).toEqual(['2026-12-24', '2027-01-07', '2027-03-01'])
    expect(daysOf({ pattern: 'PICKED', days, except: ['2026-12-24'] })).toEqual(['2027-01-07', '2027-03-01'])
  })

  test('of a thousand years are not worked out: one too many is enough to refuse', () => {
    expect(daysOf(on({ from: '2026-01-01', until: '9999-12-31', weekday: 'MONDAY' }))).toHaveLength(mostDates + 1)
  })

  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
  const weeks = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'] as const
  const anyDay = fc.integer({ min: 0, max: 3_000 }).map(days => dayAfter('2024-01-01', days))

  test('by month are of that weekday, one in each month, and in its week', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...weekdays), fc.constantFrom(...weeks), (from, weekday, week) => {
        const until = dayAfter(from, 700)
        const days = daysOf({ pattern: 'MONTHLY', from, until, weekday, week })
        expect(days.every(day => day >= from && day <= until)).toBe(true)
        expect(new Set(days.map(day => day.slice(0, 7))).size).toBe(days.length)
        expect(days.length).toBeGreaterThanOrEqual(22)
        for (const day of days) {
          const at = new Date(`${day}T12:00Z`)
          expect(weekdays[(at.getUTCDay() + 6) % 7]).toBe(weekday)
          const before = Math.ceil(at.getUTCDate() / 7)
          const isLast = dayAfter(day, 7).slice(0, 7) !== day.slice(0, 7)
          expect(week === 'LAST' ? isLast : before === weeks.indexOf(week) + 1).toBe(true)
        }
      }),
    )
  })

  test('by week are a whole number of weeks apart', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...weekdays), fc.integer({ min: 1, max: 8 }), (from, weekday, every) => {
        const days = daysOf(on({ from, until: dayAfter(from, 364), weekday, every }))
        const gaps = days.slice(1).map((day, index) => Date.parse(day) - Date.parse(days[index] ?? ''))
        expect(gaps.every(gap => gap === every * 7 * 86_400_000)).toBe(true)
      }),
    )
  })
})

describe('the clock on the wall', () => {
  test.each([
    ['America/St_Johns', '2027-03-13T13:30', '2027-03-13T17:00:00.000Z'],
    ['America/St_Johns', '2027-03-14T13:30', '2027-03-14T16:00:00.000Z'],
    ['America/St_Johns', '2026-11-01T13:30', '2026-11-01T17:00:00.000Z'],
    ['America/Regina', '2027-03-14T13:30', '2027-03-14T19:30:00.000Z'],
    ['America/Regina', '2026-11-01T01:30', '2026-11-01T07:30:00.000Z'],
    ['America/Toronto', '2027-03-14T13:30', '2027-03-14T17:30:00.000Z'],
    ['America/Toronto', '2026-11-01T13:30', '2026-11-01T18:30:00.000Z'],
  ])('of %s at %s is one instant', (zone, clock, instant) => {
    expect(instantAt(clock, zone, 'startTime')).toEqual({ at: new Date(instant), fault: null })
  })

  test.each([
    ['America/St_Johns', '2027-03-14T02:30', 'clockSkips'],
    ['America/Toronto', '2027-03-14T02:00', 'clockSkips'],
    ['America/Vancouver', '2026-03-08T02:59', 'clockSkips'],
    ['America/St_Johns', '2026-11-01T01:30', 'clockTwice'],
    ['America/Toronto', '2026-11-01T01:00', 'clockTwice'],
    ['America/Vancouver', '2025-11-02T01:59', 'clockTwice'],
  ])('of %s at %s is no one instant', (zone, clock, word) => {
    const facts = { day: clock.slice(0, 10), time: clock.slice(11), zone }
    expect(instantAt(clock, zone, 'endTime').fault).toEqual({ word, field: 'endTime', facts })
  })
})

describe('the rule behind the days', () => {
  const clock = { startTime: '13:30', endTime: '15:00', timeZone: 'America/St_Johns' }
  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
  const spans = fc.record({
    pattern: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const),
    from: fc.integer({ min: 0, max: 1_500 }).map(days => dayAfter('2026-01-01', days)),
    weekday: fc.constantFrom(...weekdays),
    every: fc.integer({ min: 1, max: 8 }),
    week: fc.constantFrom('FIRST' as const, 'SECOND' as const, 'THIRD' as const, 'FOURTH' as const, 'LAST' as const),
  })

  test('law: gives the same days to another library', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 7, max: 400 }), (span, length) => {
        const on = { ...span, until: dayAfter(span.from, length) }
        const recurrence = recurrenceOf(on, clock)
        if (!recurrence) {
          expect(daysOf(on)).toEqual([])
          return
        }
        const [first = ''] = recurrence.days
        const read = ICAL.Recur.fromString(recurrence.rule).iterator(ICAL.Time.fromDateString(first))
        const days: string[] = []
        for (let day = read.next(); day; day = read.next()) days.push(day.toString())
        expect(days).toEqual(recurrence.days)
      }),
    )
  })

  test('holds the days that are left out, and is none where days are picked', () => {
    const span = { from: '2026-11-01', until: '2026-11-30', weekday: 'TUESDAY', except: ['2026-11-10'] } as const
    expect(recurrenceOf(on(span), clock)).toEqual({
      ...clock,
      rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=4',
      days: ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'],
    })
    expect(recurrenceOf({ pattern: 'PICKED', days: ['2026-11-10'] }, clock)).toBeNull()
  })
})
