import { ownUid } from '../../../services/shared/calendar/occasion.ts'
import {
  EventCalendarDocument,
  EventsCalendarDocument,
  PersonalCalendarDocument,
} from '../../app/graphql/generated/graphql.ts'
import { filterIn } from '../../app/routes/events/question.ts'
import { everyPage } from './asking.ts'
import { calendarOf, isDated } from './calendar.ts'
import { placeOf } from './personal-calendar.ts'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'
import { wordsOf } from './words.ts'

/** All events, those of one municipality or of one series; by kind, commitment, network, province and language too, as the calendar's page. */
export async function sendCalendar({ ask, asked, named, lang, origin, response }: Exchange) {
  const municipality = named['municipality'] ?? asked('municipality')
  const series = named['series'] ?? asked('series')
  const narrowedTo: string[] = []
  const others = filterIn(asked)
  const filter = { ...others, ...(municipality ? { municipality } : {}), ...(series ? { series } : {}) }
  const events = await everyPage(async after => {
    const variables = {
      filter,
      after,
      municipality: municipality ?? '',
      ofMunicipality: Boolean(municipality && !after),
      series: series ?? '',
      ofSeries: Boolean(series && !after),
    }
    const data = await ask(EventsCalendarDocument, variables, lang)
    if (variables.ofMunicipality && !data.municipality) throw new Refusal(404, 'No municipality has this address.')
    if (variables.ofSeries && !data.eventSeries) throw new Refusal(404, 'No series of events is found by this id.')
    if (data.municipality) narrowedTo.push(data.municipality.name.text)
    if (data.eventSeries) narrowedTo.push(data.eventSeries.title.text)
    return data.events
  })

  const t = wordsOf(lang, 'shell')
  const terms = wordsOf(lang, 'terms')
  narrowedTo.push(
    ...(filter.kind ?? []).map(kind => terms(`eventKind.${kind}`)),
    ...(filter.province ?? []).map(code => terms(`province.${code}`)),
    ...(filter.network ? [terms(`network.${filter.network}`)] : []),
  )
  const name = [t('nav.events'), ...narrowedTo, t('siteName')].join(' – ')
  response.type('text/calendar').set('Content-Disposition', 'inline; filename="events.ics"')
  response.send(calendarOf(events, { lang, origin, name }))
}

/** One event, to be kept: whoever is signed in gets their own copy, as letters and the personal calendar bring it. */
export async function sendEvent({ ask, named, lang, origin, response }: Exchange) {
  const { event, viewer } = await ask(EventCalendarDocument, { slug: named['slug'] ?? '' }, lang)
  if (!event) throw new Refusal(404, 'No event has this address.')
  if (!isDated(event)) throw new Refusal(404, 'No source tells the day of this event: a calendar has no place for it.')

  response.attachment(`${event.slug}.ics`).type('text/calendar')
  const { viewerEntry, ...told } = event
  const own = viewer && { ...told, uid: ownUid(event.slug, viewer.person.id) }
  const shown = viewerEntry ? placeOf(told, viewerEntry, lang) : (own ?? told)
  response.send(calendarOf([shown], { lang, origin, name: event.title.text }))
}

/** Where one person has a place or waits. Whoever knows the address reads it: there is no other key. */
export async function sendPersonalCalendar({ ask, named, lang, origin, response }: Exchange) {
  const { personalCalendarEntries: entries } = await ask(
    PersonalCalendarDocument,
    { token: named['token'] ?? '' },
    lang,
  )
  if (!entries) throw new Refusal(404, 'No calendar has this address. A new address may have taken its place.')

  const places = entries.map(({ event, ...own }) => placeOf(event, own, lang))
  const t = wordsOf(lang, 'shell')
  const name = [wordsOf(lang, 'feeds')('personal.name'), t('siteName')].join(' – ')
  response.type('text/calendar').set('Content-Disposition', 'inline; filename="my-events.ics"')
  response.set('X-Robots-Tag', 'noindex')
  response.send(calendarOf(places, { lang, origin, name }))
}
