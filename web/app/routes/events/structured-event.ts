import { Temporal } from 'temporal-polyfill'
import type { EventPageQuery } from '../../graphql/generated/graphql.ts'
import type { When } from './when.ts'

type Event = Pick<
  NonNullable<EventPageQuery['event']>,
  | 'title'
  | 'description'
  | 'status'
  | 'audience'
  | 'startsAt'
  | 'endsAt'
  | 'precision'
  | 'timeZone'
  | 'venue'
  | 'address'
  | 'online'
  | 'places'
  | 'organizer'
  | 'hostMunicipality'
  | 'invented'
> & { formerTimes: readonly { startsAt: string; timeZone: string }[] }

const schema = (name: string) => `https://schema.org/${name}`

/**
 * The event for search engines (schema.org): data and no script, so the content security policy lets it pass.
 * What is invented is kept from them, and so is what has no date or is not for everybody.
 */
export function structuredEvent(event: Event, when: When, url: string) {
  if (event.invented || !when.isDated || event.status === 'DRAFT' || event.audience !== 'PUBLIC') return null
  const hasClock = event.precision === 'TIME'
  const organizer = event.organizer ?? event.hostMunicipality?.name.text
  const isMoved = event.formerTimes.length > 0
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title.text,
    ...(event.description && { description: event.description.text }),
    inLanguage: event.title.lang,
    startDate: hasClock ? localTime(event.startsAt, event.timeZone) : when.firstDay,
    endDate: hasClock ? localTime(event.endsAt, event.timeZone) : when.lastDay,
    eventStatus: schema(
      event.status === 'CANCELLED' ? 'EventCancelled' : isMoved ? 'EventRescheduled' : 'EventScheduled',
    ),
    ...(isMoved && {
      previousStartDate: event.formerTimes.map(({ startsAt, timeZone }) => localTime(startsAt, timeZone)),
    }),
    url,
    ...placeOf(event, url),
    ...placesOf(event),
    ...(organizer && { organizer: { '@type': 'Organization', name: organizer } }),
  }
}

/** As the clock there shows it, with how far that is from UTC: who reads it on tells people the hour of the place. */
const localTime = (at: string, timeZone: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** Where it is, as far as that is known: the link to take part is for participants, so the page stands for it. */
function placeOf({ venue, address, online }: Event, url: string) {
  const place = venue && { '@type': 'Place', name: venue, ...(address && { address }) }
  const room = online && { '@type': 'VirtualLocation', url }
  if (place && room) return { eventAttendanceMode: schema('MixedEventAttendanceMode'), location: [place, room] }
  if (place) return { eventAttendanceMode: schema('OfflineEventAttendanceMode'), location: place }
  if (room) return { eventAttendanceMode: schema('OnlineEventAttendanceMode'), location: room }
  return {}
}

/** How many can take part, where that is limited. What it costs is not known, so nothing is offered. */
function placesOf({ places }: Event) {
  const capacityOf = (attendance: string) => places.find(each => each.attendance === attendance)?.capacity
  const [onSite, online] = [capacityOf('ON_SITE'), capacityOf('ONLINE')]
  return {
    ...(onSite && { maximumPhysicalAttendeeCapacity: onSite }),
    ...(online && { maximumVirtualAttendeeCapacity: online }),
  }
}
