import { createHash } from 'node:crypto'
import type { Occasion, Standing } from '../../shared/calendar/occasion.ts'
import type { Notice } from '../../shared/changes.ts'
import type { EventRow, StoredRegistration } from '../database/tables.ts'

/** An event as letters and calendar files tell of it: the link to take part goes to people with a place alone, as a letter is sent. */
export const occasionOf = (event: EventRow): Occasion => ({
  uid: event.slug,
  sequence: event.sequence,
  updatedAt: event.updatedAt.toISOString(),
  precision: event.precision,
  title: event.title,
  description: event.description,
  isCancelled: event.status === 'CANCELLED',
  path: `/events/${event.slug}`,
  ...whenAndWhere(event),
})

const whenAndWhere = ({ startsAt, endsAt, timeZone, venue, address, onlineUrl }: EventRow) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  timeZone,
  venue,
  address,
  online: onlineUrl !== null,
  link: onlineUrl && markOf(onlineUrl),
})

const markOf = (link: string) => createHash('sha256').update(link).digest('base64url').slice(0, 12)

/** An event with what was told of it before, so that a letter can say both. */
export const changedOccasion = (before: EventRow, after: EventRow): Occasion => ({
  ...occasionOf(after),
  was: whenAndWhere(before),
})

/** Whether people with a place have to hear of it: another time, place or link of what was not over. */
export const isWorthALetter = (before: EventRow, after: EventRow, at: Date) =>
  after.status === 'PUBLISHED' &&
  before.endsAt > at &&
  JSON.stringify(whenAndWhere(before)) !== JSON.stringify(whenAndWhere(after))

type Told = Pick<StoredRegistration, 'event' | 'personId'>

/** How people stand at events, person by person and event by event. */
export type Standings = ReadonlyMap<string, Readonly<Record<string, Standing>>>

export const noticeToPerson = (
  kind: string,
  { event, personId }: Told,
  standings: Standings,
  more: Partial<Notice> = {},
): Notice => ({
  kind,
  about: event,
  municipality: null,
  person: personId,
  url: `/events/${event}`,
  occasions: [event],
  ...(standings.has(personId) && { standings: standings.get(personId)! }),
  ...more,
})

/** What the people of municipalities that are newly invited hear of an event that is published and still to come. */
export const invitationTo = (
  event: EventRow,
  invited: readonly string[],
  at: Date,
): { notices?: Notice[]; occasions?: Occasion[] } =>
  event.status === 'PUBLISHED' && event.endsAt > at && invited.length > 0
    ? {
        occasions: [occasionOf(event)],
        notices: invited.map(municipality => ({
          kind: 'EVENT_INVITATION',
          about: event.slug,
          municipality,
          person: null,
          url: `/events/${event.slug}`,
          occasions: [event.slug],
        })),
      }
    : {}
