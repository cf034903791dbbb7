import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wallClock } from '../event/time.ts'
import { deadlineTellsAt, dueAt, dueReminder, faultsOfReminders, longestAhead } from './rules.ts'

const hour = 3_600_000
const at = (startsAt: Date, timeZone: string) => ({ startsAt, timeZone, startsLocal: wallClock(startsAt, timeZone) })
const event = (startsAt: Date, more: object = {}) => ({
  ...at(startsAt, 'America/St_Johns'),
  status: 'PUBLISHED' as const,
  precision: 'TIME' as const,
  reminders: [168, 24],
  remindersSince: new Date(0),
  ...more,
})

test('days are counted on the clock, also where it changes in between', () => {
  // the clock goes forward on 14 March 2027 at two
  const spring = at(new Date('2027-03-14T16:00:00Z'), 'America/Toronto')
  expect(dueAt(spring, 24).toISOString()).toBe('2027-03-13T17:00:00.000Z')
  expect(dueAt(spring, 168).toISOString()).toBe('2027-03-07T17:00:00.000Z')
  // and back on 7 November 2027
  const autumn = at(new Date('2027-11-07T17:00:00Z'), 'America/Toronto')
  expect(dueAt(autumn, 24).toISOString()).toBe('2027-11-06T16:00:00.000Z')
})

test('hours are hours', () => {
  const spring = at(new Date('2027-03-14T07:30:00Z'), 'America/Toronto')
  expect(dueAt(spring, 2).toISOString()).toBe('2027-03-14T05:30:00.000Z')
})

test('a day before a time that the clock skips there is an hour later', () => {
  const after = at(new Date('2027-03-15T06:30:00Z'), 'America/Toronto')
  expect(wallClock(dueAt(after, 24), 'America/Toronto')).toBe('2027-03-14T03:30')
})

describe('laws', () => {
  const minute = 60_000
  const zones = fc.constantFrom('America/St_Johns', 'America/Toronto', 'America/Regina', 'America/Vancouver')
  const start = fc
    .integer({ min: Date.UTC(2026, 0) / minute, max: Date.UTC(2031, 0) / minute })
    .map(one => new Date(one * minute))
  const schedule = fc.uniqueArray(fc.integer({ min: 1, max: 2_160 }), { maxLength: 5 })

  test('every reminder is due before the start, and no earlier than events are looked ahead for', () => {
    fc.assert(
      fc.property(start, zones, fc.integer({ min: 1, max: 2_160 }), (startsAt, zone, hours) => {
        const ahead = startsAt.getTime() - dueAt(at(startsAt, zone), hours).getTime()
        expect(ahead).toBeGreaterThan(0)
        expect(ahead).toBeLessThan(longestAhead)
        expect(Math.abs(ahead - hours * hour)).toBeLessThanOrEqual(hour)
      }),
    )
  })

  test('whoever looks every minute, or after any pause, finds the last that is due, and none after the start', () => {
    fc.assert(
      fc.property(start, zones, schedule, fc.integer({ min: -3_000, max: 100 }), (startsAt, zone, reminders, hours) => {
        const now = new Date(startsAt.getTime() + hours * hour)
        const one = { ...event(startsAt), ...at(startsAt, zone), reminders }
        const due = dueReminder(one, now)
        const passed = reminders.map(each => dueAt(one, each).getTime()).filter(each => each <= now.getTime())
        if (startsAt <= now || passed.length === 0) expect(due).toBeNull()
        else expect(due?.dueAt.getTime()).toBe(Math.max(...passed))
      }),
    )
  })
})

const startsAt = new Date('2027-06-10T15:00:00Z')
test.each([
  ['of a draft', { status: 'DRAFT' }],
  ['of what is cancelled', { status: 'CANCELLED' }],
  ['of a day without a clock', { precision: 'DAY' }],
  ['that fell due before the schedule held', { remindersSince: new Date('2027-06-09T15:00:01Z') }],
  ['where there is no schedule', { reminders: [] }],
])('nobody is reminded %s', (_, more) => {
  expect(dueReminder(event(startsAt, more), new Date('2027-06-09T16:00:00Z'))).toBeNull()
})

test('five reminders at most, each once, up to ninety days ahead', () => {
  expect(faultsOfReminders([2160, 168, 24, 2, 1])).toEqual([])
  expect(faultsOfReminders([])).toEqual([])
  expect(faultsOfReminders([1, 2, 3, 4, 5, 6])).toMatchObject([{ word: 'tooMany', field: 'reminders' }])
  expect(faultsOfReminders([0, 2161, 24, 24])).toMatchObject([
    { word: 'outOfRange', field: 'reminders.0' },
    { word: 'outOfRange', field: 'reminders.1' },
    { word: 'saidTwice', field: 'reminders.3' },
  ])
})

test('a deadline is told of three days before, or halfway where it is nearer than six', () => {
  const closesAt = new Date('2027-06-10T00:00:00Z')
  const tells = (opened: string) => deadlineTellsAt({ openedAt: new Date(opened), closesAt }).toISOString()
  expect(tells('2027-05-01T00:00:00Z')).toBe('2027-06-07T00:00:00.000Z')
  expect(tells('2027-06-08T00:00:00Z')).toBe('2027-06-09T00:00:00.000Z')
})
