import type { EventSeriesPageQuery } from '../../graphql/generated/graphql.ts'
import { structuredEvent } from '../events/structured-event.ts'
import { writeWhen } from '../events/when.ts'

type Series = Pick<NonNullable<EventSeriesPageQuery['eventSeries']>, 'title' | 'dates'>

/** The series for search engines (schema.org), with those of its dates that they are told of; without any, nothing. */
export function structuredSeries({ title, dates }: Series, lang: string | undefined, address: string) {
  const told = dates.flatMap(event => {
    const url = new URL(`../${event.slug}`, address).href
    // the page of each date tells more of it
    const brief = { ...event, description: null, address: null, places: [], organizer: null }
    return structuredEvent(brief, writeWhen(lang, event), url) ?? []
  })
  if (told.length === 0) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': address,
    url: address,
    name: title.text,
    inLanguage: title.lang,
    startDate: told[0]?.startDate,
    endDate: told.at(-1)?.endDate,
    subEvent: told.map(({ '@context': _, ...event }) => event),
  }
}
