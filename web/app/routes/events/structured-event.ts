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
  | 'venue'
  | 'address'
  | 'online'
  | 'places'
  | 'organizer'
  | 'hostMunicipality'
  | 'invented'
> & { formerTimes: readonly { startsAt: string }[] }

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
    startDate: hasClock ? event.startsAt : when.firstDay,
    endDate: hasClock ? event.endsAt : when.lastDay,
    eventStatus: schema(
      event.status === 'CANCELLED' ? 'EventCancelled' : isMoved ? 'EventRescheduled' : 'EventScheduled',
    ),
    ...(isMoved && { previousStartDate: event.formerTimes.map(({ startsAt }) => startsAt) }),
    url,
    ...placeOf(event, url),
    ...placesOf(event),
    ...(organizer && { organizer: { '@type': 'Organization', name: organizer } }),
  }
}

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
