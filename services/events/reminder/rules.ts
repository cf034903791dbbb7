import type { EventRow } from '../database/tables.ts'
import type { Fault } from '../../shared/user-error.ts'
import { instantOf, movedClock } from '../event/time.ts'

const hour = 3_600_000
const day = 24
const limits = { most: 5, hours: 90 * day }

/** A week before, and the day before. */
export const usualReminders = [7 * day, day]
/** By how much whole days on a clock can be longer than hours, and more. */
export const hoursAround = day
/** How far ahead of an event its first reminder can be. */
export const longestAhead = (limits.hours + hoursAround) * hour

export function faultsOfReminders(reminders: readonly number[]): Fault[] {
  if (reminders.length > limits.most) return [{ word: 'tooMany', field: 'reminders', facts: { most: limits.most } }]
  return reminders.flatMap((hours, index): Fault[] => {
    const field = `reminders.${index}`
    if (hours < 1 || hours > limits.hours)
      return [{ word: 'outOfRange', field, facts: { least: 1, most: limits.hours } }]
    return reminders.indexOf(hours) < index ? [{ word: 'saidTwice', field }] : []
  })
}

type Timed = Pick<EventRow, 'startsAt' | 'startsLocal' | 'timeZone'>

/** Whole days are counted on the clock of the event: a day before 9:30 is 9:30, also where the clock changes in between. */
export function dueAt({ startsAt, startsLocal, timeZone }: Timed, hoursBefore: number) {
  if (hoursBefore % day !== 0) return new Date(startsAt.getTime() - hoursBefore * hour)
  const noon = '2000-01-01T12:00'
  const earlier = new Date(Date.UTC(2000, 0, 1, 12) - hoursBefore * hour).toISOString().slice(0, 16)
  return instantOf(movedClock(startsLocal, { from: noon, to: earlier }), timeZone)
}

type Reminded = Timed & Pick<EventRow, 'status' | 'precision' | 'reminders' | 'remindersSince'>

/**
 * The reminder that is due now, in hours before the start: the last one, where several fell due while nobody looked. What fell due before
 * the schedule held is not made up for, and nobody is reminded of what has begun or is off.
 */
export function dueReminder(event: Reminded, now: Date): { hoursBefore: number; dueAt: Date } | null {
  if (event.status !== 'PUBLISHED' || event.precision !== 'TIME' || event.startsAt <= now) return null
  const due = event.reminders
    .map(hoursBefore => ({ hoursBefore, dueAt: dueAt(event, hoursBefore) }))
    .filter(one => one.dueAt <= now && one.dueAt > event.remindersSince)
  return due.reduce<(typeof due)[number] | null>((last, one) => (last && last.dueAt >= one.dueAt ? last : one), null)
}

const daysBeforeDeadline = 3

/** When those who have not answered a poll are reminded: some days before the deadline, or halfway to it where it is near. */
export const deadlineTellsAt = ({ openedAt, closesAt }: { openedAt: Date; closesAt: Date }) =>
  new Date(
    Math.max(closesAt.getTime() - daysBeforeDeadline * day * hour, (openedAt.getTime() + closesAt.getTime()) / 2),
  )
