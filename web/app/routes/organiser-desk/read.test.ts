import { expect, test } from 'vitest'
import { nextReminderOf } from './read.ts'

const reminder = (hoursBefore: number, dueAt: string, sentAt: string | null = null) => ({ hoursBefore, dueAt, sentAt })
const week = reminder(168, '2027-01-05T18:00:00Z', '2027-01-05T18:00:10Z')
const day = reminder(24, '2027-01-11T18:00:00Z')
const hours = reminder(2, '2027-01-12T16:00:00Z')
const event = { precision: 'TIME', timeZone: 'America/St_Johns', reminders: [week, day, hours] } as const
const next = (change: object, now = '2027-01-06T12:00:00Z') =>
  nextReminderOf('en', { ...event, reminders: [...event.reminders], ...change }, new Date(now))

test('the next reminder is the first that is still to come, on the clock of the event', () => {
  expect(next({})).toMatchObject({ hoursBefore: 24, at: expect.stringMatching(/January 11, 2027.*2:30/) })
  expect(next({}, '2027-01-12T00:00:00Z')?.hoursBefore).toBe(2)
})

test.each([
  ['it has none', { reminders: [] }],
  ['others look', { reminders: null }],
  ['its hour is not known', { precision: 'DAY' }],
  ['all were sent', { reminders: [week] }],
])('none is told where %s', (_, change) => {
  expect(next(change)).toBeNull()
})
