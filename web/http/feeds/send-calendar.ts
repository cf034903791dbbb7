import {
  EventCalendarDocument,
  type EventFilter,
  EventsCalendarDocument,
  PersonalCalendarDocument,
} from '../../app/graphql/generated/graphql.ts'
import { filterIn } from '../../app/routes/events/question.ts'
import { keeping } from '../kept.ts'
import { everyPage } from './asking.ts'
import { calendarOf, isDated, ownUid } from './calendar.ts'
import { placeOf } from './personal-calendar.ts'
import { recurrencesBehind, recurring } from './recurrences.ts'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'
import { wordsOf } from './words.ts'

/** How far back a feed goes: a calendar that somebody subscribed to keeps what it has, or need not. */
const yearsBack = 2

/** Feeds are kept for some minutes. The whole calendar is long: who asks for a part of it does not wait for that. */
export function sendCalendar(keptFor?: number) {
  const whole = keeping<string>({ most: 4, keptFor })
  const parts = keeping<string>({ most: 30, keptFor })
  return async ({ ask, asked, named, lang, origin, response }: Exchange) => {
    const municipality = named['municipality'] ?? asked('municipality')
    const series = named['series'] ?? asked('series')
    const others = filterIn(asked)
    const filter = { ...others, ...(municipality ? { municipality } : {}), ...(series ? { series } : {}) }
    const keep = Object.keys(filter).length === 0 ? whole : parts
    const key = JSON.stringify([origin, lang, filter.municipality, filter.series, others])
    const file = await keep(key, () => buildCalendar({ ask, lang, origin, filter }))
    response.type('text/calendar').set('Content-Disposition', 'inline; filename="events.ics"')
    response.send(file)
  }
}

type Asked = Pick<Exchange, 'ask' | 'lang' | 'origin'> & { filter: EventFilter }

/** All events, those of one municipality or of one series; by kind, commitment, network, province and language too, as the calendar's page. */
async function buildCalendar({ ask, lang, origin, filter }: Asked) {
  const { municipality, series } = filter
  const narrowedTo: string[] = []
  const from = series
    ? null
    : `${new Date().getUTCFullYear() - yearsBack}${new Date().toISOString().slice(4, 11)}00:00:00Z`
  const events = await everyPage(async after => {
    const variables = {
      filter,
      from,
      after,
      municipality: municipality ?? '',
      ofMunicipality: Boolean(municipality && !after),
      series: series ?? '',
      ofSeries: Boolean(series && !after),
    }
    const data = await ask(EventsCalendarDocument, variables, lang)
    if (variables.ofMunicipality && !data.municipality) throw new Refusal(404, t => t('refusal.noMunicipality'))
    if (variables.ofSeries && !data.eventSeries) throw new Refusal(404, t => t('refusal.noSeries'))
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
  return calendarOf(
    events.map(event => ({ ...event, ...recurring(event) })),
    { lang, origin, name, ...(from && { description: wordsOf(lang, 'feeds')('window') }) },
    recurrencesBehind(events, lang),
  )
}

/** One event, to be kept: whoever is signed in gets their own copy, as letters and the personal calendar bring it. */
export async function sendEvent({ ask, named, lang, origin, response }: Exchange) {
  const { event, viewer } = await ask(EventCalendarDocument, { slug: named['slug'] ?? '' }, lang)
  if (!event) throw new Refusal(404, t => t('refusal.noEvent'))
  if (!isDated(event)) throw new Refusal(404, t => t('refusal.noDay'))

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
  if (!entries) throw new Refusal(404, t => t('refusal.noCalendar'))

  const places = entries.map(({ event, ...own }) => placeOf(event, own, lang))
  const t = wordsOf(lang, 'shell')
  const name = [wordsOf(lang, 'feeds')('personal.name'), t('siteName')].join(' – ')
  response.type('text/calendar').set('Content-Disposition', 'inline; filename="my-events.ics"')
  response.set('X-Robots-Tag', 'noindex')
  response.send(calendarOf(places, { lang, origin, name }))
}
