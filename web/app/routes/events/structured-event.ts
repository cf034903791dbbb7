import type { EventPageQuery } from '../../graphql/generated/graphql.ts'

type Event = NonNullable<EventPageQuery['event']>

/**
 * The event for search engines (schema.org): data, not a script, so the content security policy lets it pass.
 * What is invented is kept from them, and so is what has no date.
 */
export function structuredEvent(event: Event, url: string) {
  if (event.invented || event.precision === 'MONTH' || event.precision === 'YEAR') return null
  const day = event.precision === 'DAY'
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title.text,
    inLanguage: event.title.lang,
    startDate: day ? null : event.startsAt,
    endDate: day ? null : event.endsAt,
    eventStatus: `https://schema.org/${event.status === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'}`,
    url,
  }
}
