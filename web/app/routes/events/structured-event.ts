import type { EventPageQuery } from '../../graphql/generated/graphql.ts'
import type { When } from './when.ts'

type Event = NonNullable<EventPageQuery['event']>

/**
 * The event for search engines (schema.org): data and no script, so the content security policy lets it pass.
 * What is invented is kept from them, and so is what has no date.
 */
export function structuredEvent(event: Event, when: When, url: string) {
  if (event.invented || !when.isDated) return null
  const hasClock = event.precision === 'TIME'
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title.text,
    inLanguage: event.title.lang,
    startDate: hasClock ? event.startsAt : when.firstDay,
    endDate: hasClock ? event.endsAt : when.lastDay,
    eventStatus: `https://schema.org/${event.status === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'}`,
    url,
    ...(event.venue && { location: { '@type': 'Place', name: event.venue } }),
    ...(event.organizer && { organizer: { '@type': 'Organization', name: event.organizer } }),
  }
}
