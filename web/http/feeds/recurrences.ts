import { Temporal } from 'temporal-polyfill'
import type { CalendarEntry } from '../../../services/shared/calendar/calendar.ts'
import type { EventsCalendarQuery } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'

type Listed = NonNullable<EventsCalendarQuery['events']>['nodes'][number]
type Series = NonNullable<Listed['series']>
type Recurrence = NonNullable<Series['recurrence']>

const instantOf = ({ timeZone }: Recurrence, day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant().toString()

/** The recurrence that an event stands in, and in place of which start. An event without a clock time stands by itself: the rule has one. */
function standingOf({ series, recurrenceDay, precision }: Listed) {
  if (!series?.recurrence || !recurrenceDay || precision !== 'TIME') return null
  const { recurrence, id } = series
  return {
    id,
    series,
    recurrence,
    day: recurrenceDay,
    start: instantOf(recurrence, recurrenceDay, recurrence.startTime),
  }
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
