import { Temporal } from 'temporal-polyfill'
import type { EventsCalendarQuery } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import { type CalendarEntry, isClear } from './calendar.ts'

type Listed = NonNullable<EventsCalendarQuery['events']>['nodes'][number]
type Series = NonNullable<Listed['series']>
type Recurrence = NonNullable<Series['recurrence']>

const instantOf = ({ timeZone }: Recurrence, day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant().toString()

/**
 * The recurrence that an event stands in, and in place of which start. Calendars find that start by the clock of one zone: an event without a
 * clock time, or on another clock, or at an hour that the clock shows twice, stands by itself.
 */
function standingOf({ series, recurrenceDay: day, precision, timeZone, startsAt }: Listed) {
  if (!series?.recurrence || !day || precision !== 'TIME') return null
  const { recurrence, id } = series
  const isOnItsClock = timeZone === recurrence.timeZone && isClear(Temporal.Instant.from(startsAt), timeZone)
  if (!isOnItsClock || !isShown(recurrence, recurrence.days[0] ?? day)) return null
  return { id, series, recurrence, day, start: instantOf(recurrence, day, recurrence.startTime) }
}

/** Whether the clock shows the start of this day, and once: days on which it does not have no event, and no rule can begin with one. */
function isShown({ timeZone, startTime }: Recurrence, day: string) {
  const written = Temporal.PlainDateTime.from(`${day}T${startTime}`)
  const start = written.toZonedDateTime(timeZone)
  return start.toPlainDateTime().equals(written) && isClear(start.toInstant(), timeZone)
}

/** How a feed names an event of a series that a rule made: as all of the series, in place of one of its starts. */
export function recurring(event: Listed) {
  const standing = standingOf(event)
  return standing ? { uid: standing.id, recurrenceId: standing.start } : {}
}

/** The recurrences behind these events, one a series, without the starts that have no event here. Every start that stays has one in its place. */
export function recurrencesBehind(events: readonly Listed[], lang: Lang): CalendarEntry[] {
  const standings = events.flatMap(event => {
    const standing = standingOf(event)
    return standing ? [{ ...standing, updatedAt: event.updatedAt }] : []
  })
  return [...new Map(standings.map(one => [one.id, one])).values()].map(({ id, series, recurrence }) => {
    const its = standings.filter(one => one.id === id)
    const [first = ''] = recurrence.days
    return {
      uid: id,
      sequence: series.revision,
      updatedAt:
        its
          .map(one => one.updatedAt)
          .sort()
          .at(-1) ?? '',
      status: 'CONFIRMED',
      startsAt: instantOf(recurrence, first, recurrence.startTime),
      endsAt: instantOf(recurrence, first, recurrence.endTime),
      precision: 'TIME',
      timeZone: recurrence.timeZone,
      summary: series.title.text,
      description: null,
      location: null,
      category: null,
      path: `/${lang}/events/series/${id}`,
      repeats: { rule: recurrence.rule, except: recurrence.days.filter(day => !its.some(one => one.day === day)) },
    }
  })
}
