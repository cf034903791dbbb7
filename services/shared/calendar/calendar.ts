import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { plain } from '../plain.ts'
import { zoneBlock } from './vtimezone.ts'

/** One entry of a calendar file, in the words of its reader. */
export type CalendarEntry = {
  /** For ever the same for the same thing: what calendars tell a newer copy by, with `sequence`. */
  uid: string
  sequence: number
  updatedAt: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  startsAt: string
  endsAt: string
  precision: 'TIME' | 'DAY' | 'MONTH' | 'YEAR'
  timeZone: string
  summary: string
  description: string | null
  location: string | null
  category: string | null
  /** Of its page, with the language. */
  path: string
  /** What it stands in place of in the recurrence of the same `uid`: the start that the rule gives. */
  recurrenceId?: string | undefined
  /** The recurrence itself: its rule, and the days of the rule that are not in this file. */
  repeats?: { rule: string; except: readonly string[] }
}

/** `description`: what the file holds, and what not. */
type Calendar = { lang: string; origin: string; name: string; description?: string }

/** Whether a day is known: a calendar has no place for a month or a year. */
export const isDated = ({ precision }: Pick<CalendarEntry, 'precision'>) => precision === 'TIME' || precision === 'DAY'

/**
 * Entries as an iCalendar file; the same entries are the same bytes. The method is PUBLISH, in feeds and in letters: nobody has to answer, and
 * an answer to a REQUEST would go to a mailbox that nobody reads.
 */
export function calendarOf(entries: readonly CalendarEntry[], { lang, origin, name, description }: Calendar) {
  const dated = entries.filter(isDated).map(entry => ({ entry, times: timesOf(entry) }))
  const spans = spansOf(dated.map(({ times }) => times))
  const blockOf = (zone: string) => {
    const span = spans.get(zone)
    return span ? zoneBlock(zone, span.from, span.to) : null
  }
  const calendar = ical({
    name: plain(name),
    ...(description && { description: plain(description) }),
    prodId: { company: 'Coalition portal', product: 'Calendar', language: lang },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
    timezone: { name: null, generator: blockOf },
  })
  for (const { entry, times } of dated) {
    const changed = Temporal.Instant.from(entry.updatedAt)
    calendar.createEvent({
      ...times,
      ...recurring(entry),
      id: `${entry.uid}@coalition-portal`,
      sequence: entry.sequence,
      stamp: changed,
      lastModified: changed,
      status: ICalEventStatus[entry.status],
      summary: plain(entry.summary),
      description: plain(entry.description ?? '') || null,
      location: plain(entry.location ?? '') || null,
      ...(entry.category ? { categories: [{ name: entry.category }] } : {}),
      url: `${origin}${entry.path}`,
    })
  }
  return `${calendar.toString()}\r\n`
}

function recurring({ recurrenceId, repeats, startsAt, timeZone }: CalendarEntry) {
  if (recurrenceId) return { recurrenceId: Temporal.Instant.from(recurrenceId) }
  if (!repeats) return {}
  const { rule, except } = repeats
  const time = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone).toPlainTime().toString()
  const exceptions = except.map(day => `${day}T${time}`.replaceAll(/[-:]/g, '')).join(',')
  return { repeating: `RRULE:${rule}\n${exceptions && `EXDATE;TZID=${timeZone}:${exceptions}`}` }
}

type Times = { start: Temporal.Instant; end: Temporal.Instant; timezone: string | null; allDay?: false }
type Days = { start: Temporal.PlainDate; end: Temporal.PlainDate; timezone: null; allDay: true }

/** The clock of the place with its zone; days without a clock where none is known. The end of days is the day after the last. */
function timesOf({ startsAt, endsAt, precision, timeZone }: CalendarEntry): Times | Days {
  const start = Temporal.Instant.from(startsAt)
  const end = Temporal.Instant.from(endsAt)
  if (precision === 'TIME')
    return { start, end, timezone: [start, end].every(at => isClear(at, timeZone)) ? timeZone : null }
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate()
  return { start: dayOf(start), end: dayOf(end).add({ days: 1 }), timezone: null, allDay: true }
}

/** Readers of calendars disagree on an hour that the clock shows twice, as summer time ends: it is told in UTC. */
export function isClear(at: Temporal.Instant, timeZone: string) {
  const clock = at.toZonedDateTimeISO(timeZone).toPlainDateTime()
  const first = clock.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  return clock.toZonedDateTime(timeZone, { disambiguation: 'later' }).equals(first)
}

/** The first and the last instant in each zone. */
function spansOf(times: readonly (Times | Days)[]) {
  const spans = new Map<string, { from: Temporal.Instant; to: Temporal.Instant }>()
  for (const { start, end, timezone, allDay } of times) {
    if (allDay || timezone === null) continue
    const { from, to } = spans.get(timezone) ?? { from: start, to: end }
    spans.set(timezone, { from: earlier(from, start), to: later(to, end) })
  }
  return spans
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0
const earlier = (one: Temporal.Instant, other: Temporal.Instant) => (isBefore(other, one) ? other : one)
const later = (one: Temporal.Instant, other: Temporal.Instant) => (isBefore(one, other) ? other : one)
