import { type CalendarEntry, calendarOf as written } from '../../../services/shared/calendar/calendar.ts'
import { locationOf } from '../../../services/shared/calendar/place.ts'
import type { EventInCalendarFragment } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import { wordsOf } from './words.ts'

export { type CalendarEntry, isClear, isDated } from '../../../services/shared/calendar/calendar.ts'
export { ownUid } from '../../../services/shared/calendar/occasion.ts'

type Calendar = { lang: Lang; origin: string; name: string; description?: string }
type Event = EventInCalendarFragment
/** An event; or one person's copy of it, under a name of its own, with a state and a link where the person has a place. */
export type InCalendar = Event & {
  uid?: string
  recurrenceId?: string
  place?: { status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'; words: string | null; onlineUrl: string | null }
}

/** Events as an iCalendar file. The same events are the same bytes. */
export const calendarOf = (
  events: readonly InCalendar[],
  calendar: Calendar,
  recurrences: readonly CalendarEntry[] = [],
) => written([...recurrences, ...events.map(event => entryOf(event, calendar.lang))], calendar)

const entryOf = (event: InCalendar, lang: Lang) => ({
  ...event,
  uid: event.uid ?? event.slug,
  status: event.status === 'CANCELLED' ? ('CANCELLED' as const) : (event.place?.status ?? ('CONFIRMED' as const)),
  summary: event.title.text,
  description: descriptionOf(event, lang),
  location: locationOf(event, lang) || null,
  category: wordsOf(lang, 'terms')(`eventKind.${event.kind}`),
  path: `/${lang}/events/${event.slug}`,
})

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
  return lines.filter(Boolean).join('\n\n') || null
}
