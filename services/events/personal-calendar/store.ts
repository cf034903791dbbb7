import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { hashOf, newToken } from '../../shared/link-token.ts'
import type { Fault } from '../../shared/user-error.ts'
import { ownUid } from '../../shared/calendar/occasion.ts'
import type {
  EventRow,
  EventsDb,
  PersonalCalendarRow,
  RegistrationStatus,
  StoredRegistration,
} from '../database/tables.ts'
import { eventsBySlug } from '../event/store.ts'
import { stepsOf } from './rules.ts'

export type Entry = {
  uid: string
  event: EventRow
  status: RegistrationStatus
  onlineUrl: string | null
  sequence: number
  changedAt: Date
}

/** Serves Query.personalCalendar. */
export const findPersonalCalendar = (db: EventsDb, personId: string) =>
  db.selectFrom('personalCalendar').selectAll().where('personId', '=', personId).executeTakeFirst()

type Renewed =
  | { calendar: PersonalCalendarRow; token: string; fault?: never }
  | { calendar?: never; token?: never; fault: Fault }

/** Serves renewPersonalCalendar: the new secret takes the place of the one that the caller knows of, in one statement. */
export async function renew(db: EventsDb, personId: string, madeAt: Date | null, at: Date): Promise<Renewed> {
  const token = newToken()
  const secret = { tokenHash: hashOf(token), madeAt: at }
  return await db.transaction().execute(async (trx): Promise<Renewed> => {
    const written = madeAt
      ? trx.updateTable('personalCalendar').set(secret).where('personId', '=', personId).where('madeAt', '=', madeAt)
      : trx
          .insertInto('personalCalendar')
          .values({ personId, ...secret })
          .onConflict(conflict => conflict.column('personId').doNothing())
    const calendar = await written.returningAll().executeTakeFirst()
    if (!calendar) return { fault: { word: 'calendarRenewedMeanwhile', field: 'madeAt' } }
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'renewPersonalCalendar',
        subjectType: 'PersonalCalendar',
        subjectId: personId,
        before: madeAt && { madeAt },
        after: { madeAt: at },
        news: null,
      },
    ])
    return { calendar, token }
  })
}

const mostEntries = 200

/** Serves Query.personalCalendarEntries. Null for a secret that opens nothing. */
export async function entriesFor(db: EventsDb, token: string, endedAfter: Date): Promise<Entry[] | null> {
  const holder = await db
    .selectFrom('personalCalendar')
    .select('personId')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  if (!holder) return null
  const rows = await db
    .selectFrom('registration')
    .innerJoin('event', 'event.slug', 'registration.event')
    .select(['registration.event', 'registration.status', 'registration.standsSince'])
    .where('registration.personId', '=', holder.personId)
    .where('event.endsAt', '>', endedAfter)
    .orderBy('event.startsAt')
    .orderBy('event.slug')
    .orderBy('registration.arrived')
    .execute()
  const held = [...groupBy(rows, row => row.event)].slice(-mostEntries)
  if (held.length === 0) return []
  const events = await eventsBySlug(
    db,
    held.map(([slug]) => slug),
  )
  return held.flatMap(([slug, registrations]) => {
    const event = events.get(slug)
    return event ? (entryOf(event, holder.personId, registrations) ?? []) : []
  })
}

/** A person's registrations in the order of arrival, with what was given up. Serves Event.viewerEntry. */
export async function ownHistories(db: EventsDb, personId: string, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('registration')
    .select(['event', 'status', 'standsSince'])
    .where('personId', '=', personId)
    .where('event', 'in', slugs)
    .orderBy('arrived')
    .execute()
  return groupBy(rows, row => row.event)
}

type Standing = Pick<StoredRegistration, 'status' | 'standsSince'>

/** Of a person's registrations for an event, in the order of arrival. */
export function entryOf(event: EventRow, personId: string, registrations: readonly Standing[]): Entry | null {
  const last = registrations.at(-1)
  if (!last) return null
  const { status, standsSince } = last
  return {
    uid: ownUid(event.slug, personId),
    event,
    status,
    onlineUrl: status === 'REGISTERED' ? event.onlineUrl : null,
    sequence: event.sequence + stepsOf(registrations.map(one => one.status)),
    changedAt: standsSince > event.updatedAt ? standsSince : event.updatedAt,
  }
}
