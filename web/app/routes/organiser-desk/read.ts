import type { OrganiserDeskPageQuery } from '../../graphql/generated/graphql.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'
import { lineOf } from '../events/event-line.ts'
import { writePlaces } from '../events/places.ts'

type Lang = string | undefined
type EventToCome = NonNullable<OrganiserDeskPageQuery['toCome']>['nodes'][number]
type EventOver = NonNullable<OrganiserDeskPageQuery['over']>['nodes'][number]
type Poll = NonNullable<OrganiserDeskPageQuery['polls']>[number]

/** When people with a place are written to next, on the clock of the event: only an event with a clock reminds. */
export function nextReminderOf(
  lang: Lang,
  { reminders, precision, timeZone }: Pick<EventToCome, 'reminders' | 'precision' | 'timeZone'>,
  now: Date,
) {
  if (precision !== 'TIME') return null
  const next = reminders?.find(({ dueAt, sentAt }) => !sentAt && dueAt > now.toISOString())
  return next ? { hoursBefore: next.hoursBefore, at: writeMoment(lang, next.dueAt, timeZone) } : null
}

/** An event to come, with how full each way to take part is, and when people are reminded next. */
export const toComeOf = (lang: Lang, { registrationLevel, places, reminders, ...event }: EventToCome, now: Date) => ({
  ...lineOf(lang, event),
  level: registrationLevel ?? null,
  reminder: nextReminderOf(lang, { ...event, reminders: reminders ?? null }, now),
  hasLine: places.some(({ waitlistedCount }) => waitlistedCount > 0),
  places: places.flatMap(way => {
    const written = writePlaces(lang, way)
    return written ? [{ ...written, attendance: way.attendance }] : []
  }),
})
export type ToComeEvent = ReturnType<typeof toComeOf>

/** What was held lately. An event that goes on now is not over. */
export const overOf = (lang: Lang, events: readonly EventOver[], now: Date) =>
  events
    .filter(({ endsAt, precision }) => endsAt <= now.toISOString() && precision === 'TIME')
    .map(({ registeredCount, minutes, attendanceRecord, ...event }) => ({
      ...lineOf(lang, event),
      registered: writeNumber(lang, registeredCount),
      hasMinutes: minutes?.status === 'PUBLISHED',
      hasAttendance: Boolean(attendanceRecord?.recordedAt),
    }))
export type OverEvent = ReturnType<typeof overOf>[number]

/** A poll that one may decide: how many answers are missing, and until when they can come. */
export const pollOf = (
  lang: Lang,
  { id, title, closesAt, timeZone, status, askedCount, answeredCount, invented }: Poll,
) => ({
  id,
  title,
  invented,
  isOpen: status === 'OPEN',
  isComplete: askedCount === answeredCount,
  asked: writeNumber(lang, askedCount),
  missing: writeNumber(lang, askedCount - answeredCount),
  deadline: writeMoment(lang, closesAt, timeZone),
})
export type DeskPoll = ReturnType<typeof pollOf>
