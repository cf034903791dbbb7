import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { EventInCalendarFragment } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import { plain } from './plain.ts'
import { zoneBlock } from './vtimezone.ts'
import { wordsOf } from './words.ts'

type Calendar = { lang: Lang; origin: string; name: string }
type Event = EventInCalendarFragment
/** An event; or one's place at it, which is another entry with a state and a link of its own. */
export type InCalendar = Event & {
  place?: { status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'; words: string | null; onlineUrl: string | null }
}

/** Whether a day is known: a calendar has no place for a month or a year. */
export const isDated = ({ precision }: Pick<Event, 'precision'>) => precision === 'TIME' || precision === 'DAY'

/** Events as an iCalendar file. The same events are the same bytes. */
export function calendarOf(events: readonly InCalendar[], { lang, origin, name }: Calendar) {
  const dated = events.filter(isDated).map(event => ({ event, times: timesOf(event) }))
  const spans = spansOf(dated.map(({ times }) => times))
  const blockOf = (zone: string) => {
    const span = spans.get(zone)
    return span ? zoneBlock(zone, span.from, span.to) : null
  }
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Coalition portal', product: 'Calendar', language: lang },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
    timezone: { name: null, generator: blockOf },
  })
  for (const { event, times } of dated) {
    const changed = Temporal.Instant.from(event.updatedAt)
    calendar.createEvent({
      ...times,
      id: `${event.slug}${event.place ? '.place' : ''}@coalition-portal`,
      sequence: event.sequence,
      stamp: changed,
      lastModified: changed,
      status: ICalEventStatus[event.status === 'CANCELLED' ? 'CANCELLED' : (event.place?.status ?? 'CONFIRMED')],
      summary: plain(event.title.text),
      description: descriptionOf(event, lang),
      location: placeOf(event, lang),
      categories: [{ name: wordsOf(lang, 'terms')(`eventKind.${event.kind}`) }],
      url: `${origin}/${lang}/events/${event.slug}`,
    })
  }
  return `${calendar.toString()}\r\n`
}

type Times = { start: Temporal.Instant; end: Temporal.Instant; timezone: string | null; allDay?: false }
type Days = { start: Temporal.PlainDate; end: Temporal.PlainDate; timezone: null; allDay: true }

/** The clock of the place with its zone; days without a clock where none is known. The end of days is the day after the last. */
function timesOf({ startsAt, endsAt, precision, timeZone }: Event): Times | Days {
  const start = Temporal.Instant.from(startsAt)
  const end = Temporal.Instant.from(endsAt)
  if (precision === 'TIME')
    return { start, end, timezone: [start, end].every(at => isClear(at, timeZone)) ? timeZone : null }
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate()
  return { start: dayOf(start), end: dayOf(end).add({ days: 1 }), timezone: null, allDay: true }
}

/** Readers of calendars disagree on an hour that the clock shows twice, as summer time ends: it is told in UTC. */
function isClear(at: Temporal.Instant, timeZone: string) {
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

function descriptionOf({ place, description, organizer, hostMunicipality, source, invented }: InCalendar, lang: Lang) {
  const t = wordsOf(lang, 'feeds')
  const host = organizer ?? hostMunicipality?.name.text
  const lines = [
    invented && t('inventedEvent'),
    place?.words,
    place?.onlineUrl && t('personal.join', { url: place.onlineUrl }),
    description?.text,
    host && t('organizer', { name: host }),
    source && t('source', { source }),
  ]
  return plain(lines.filter(Boolean).join('\n\n')) || null
}

function placeOf({ venue, online }: Event, lang: Lang) {
  return plain([venue, online && wordsOf(lang, 'feeds')('online')].filter(Boolean).join(' / ')) || null
}
