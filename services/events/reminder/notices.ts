import { createHash } from 'node:crypto'
import type { Occasion } from '../../shared/calendar/occasion.ts'
import type { Notice } from '../../shared/changes.ts'
import type { EventRow, StoredRegistration } from '../database/tables.ts'

/** An event as letters and calendar files tell of it: where to take part online is told to people with a place, on its page. */
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

/** Whether people with a place have to hear of it: another time, place or link. */
export const isWorthALetter = (before: EventRow, after: EventRow) =>
  after.status === 'PUBLISHED' && JSON.stringify(whenAndWhere(before)) !== JSON.stringify(whenAndWhere(after))

type Told = Pick<StoredRegistration, 'event' | 'personId'>

export const noticeToPerson = (kind: string, { event, personId }: Told, more: Partial<Notice> = {}): Notice => ({
  kind,
  about: event,
  municipality: null,
  person: personId,
  url: `/events/${event}`,
  occasions: [event],
  ...more,
})

/** What the people of municipalities that are newly invited hear of an event that is published. */
export const invitationTo = (
  event: EventRow,
  invited: readonly string[],
): { notices?: Notice[]; occasions?: Occasion[] } =>
  event.status === 'PUBLISHED' && event.audience === 'INVITED' && invited.length > 0
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
