import { EventCalendarDocument, EventsCalendarDocument } from '../../app/graphql/generated/graphql.ts'
import { everyPage } from './asking.ts'
import { calendarOf, isDated } from './calendar.ts'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'
import { wordsOf } from './words.ts'

/** All events, those of one municipality, or those of one series. */
export async function sendCalendar({ ask, asked, lang, origin, response }: Exchange) {
  const municipality = asked('municipality')
  const series = asked('series')
  const narrowedTo: string[] = []
  const filter = { ...(municipality ? { municipality } : {}), ...(series ? { series } : {}) }
  const events = await everyPage(async after => {
    const variables = {
      filter,
      after,
      municipality: municipality ?? '',
      ofMunicipality: Boolean(municipality && !after),
    }
    const data = await ask(EventsCalendarDocument, variables, lang)
    if (variables.ofMunicipality && !data.municipality) throw new Refusal(404, 'No municipality has this address.')
    if (data.municipality) narrowedTo.push(data.municipality.name.text)
    return data.events
  })
  if (series && events.length === 0) throw new Refusal(404, 'No series of events is found by this id.')
  if (series && events[0]?.series) narrowedTo.push(events[0].series.title.text)

  const t = wordsOf(lang, 'shell')
  const name = [t('nav.events'), ...narrowedTo, t('siteName')].join(' – ')
  response.type('text/calendar').set('Content-Disposition', 'inline; filename="events.ics"')
  response.send(calendarOf(events, { lang, origin, name }))
}

/** One event, to be kept. */
export async function sendEvent({ ask, named, lang, origin, response }: Exchange) {
  const { event } = await ask(EventCalendarDocument, { slug: named['slug'] ?? '' }, lang)
  if (!event) throw new Refusal(404, 'No event has this address.')
  if (!isDated(event)) throw new Refusal(404, 'No source tells the day of this event: a calendar has no place for it.')

  response.attachment(`${event.slug}.ics`).type('text/calendar')
  response.send(calendarOf([event], { lang, origin, name: event.title.text }))
}
