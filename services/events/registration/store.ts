import { randomUUID } from 'node:crypto'
import { keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { inTurn } from '../../shared/in-turn.ts'
import { keepAnswer } from '../../shared/once.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { EventsDb, StoredRegistration } from '../database/tables.ts'
import { faultOfRegistering, placesFor, statusOfNext } from './rules.ts'

type Written = { registration: StoredRegistration; fault?: never } | { registration?: never; fault: Fault }
type Act = { personId: string; at: Date }

export const findRegistration = (db: EventsDb, id: string) =>
  db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirst()

/** A person's standing registrations, by event. Serves Event.viewerRegistration. */
export async function registrationsFor(db: EventsDb, personId: string, events: readonly string[]) {
  const rows = await db
    .selectFrom('registration')
    .selectAll()
    .where('personId', '=', personId)
    .where('event', 'in', events)
    .where('status', '<>', 'CANCELLED')
    .execute()
  return keyBy(rows, row => row.event)
}

const mostOwn = 100

/** Serves Query.registrations. */
export async function ownRegistrations(db: EventsDb, personId: string, now: Date) {
  return await db
    .selectFrom('registration')
    .innerJoin('event', 'event.slug', 'registration.event')
    .selectAll('registration')
    .where('personId', '=', personId)
    .where('registration.status', '<>', 'CANCELLED')
    .where('event.endsAt', '>', now)
    .orderBy('event.startsAt')
    .orderBy('event.slug')
    .limit(mostOwn)
    .execute()
}

/** Places in waiting lists, by registration. Serves Registration.position. */
export async function positionsOf(db: EventsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('registration as own')
    .innerJoin('registration as before', join =>
      join
        .onRef('before.event', '=', 'own.event')
        .on('before.status', '=', 'WAITLISTED')
        .onRef('before.arrived', '<=', 'own.arrived'),
    )
    .select(['own.id', eb => eb.fn.countAll<number>().as('position')])
    .where('own.id', 'in', ids)
    .where('own.status', '=', 'WAITLISTED')
    .groupBy('own.id')
    .execute()
  return keyBy(rows, row => row.id)
}

/** One after the other at each event: whoever holds it counts, and nobody comes between. */
const heldEvent = (trx: EventsDb, slug: string) =>
  trx.selectFrom('event').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()

async function takenOf(trx: EventsDb, event: string) {
  const row = await trx
    .selectFrom('registration')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('status', '=', 'REGISTERED').as('registered'),
      eb.fn.countAll<number>().filterWhere('status', '=', 'WAITLISTED').as('waiting'),
    ])
    .where('event', '=', event)
    .where('status', '<>', 'CANCELLED')
    .executeTakeFirstOrThrow()
  return { registered: Number(row.registered), waiting: Number(row.waiting) }
}

/** Serves registerForEvent. */
export async function register(
  db: EventsDb,
  { event: slug, key }: { event: string; key: string | null | undefined },
  { personId, at }: Act,
): Promise<Written> {
  return await inTurn(slug, () =>
    db.transaction().execute(async (trx): Promise<Written> => {
      const event = await heldEvent(trx, slug)
      if (!event) return { fault: { word: 'notFound', field: 'event' } }
      const own = (await registrationsFor(trx, personId, [slug])).get(slug)
      const fault = own ? null : faultOfRegistering(event, at)
      if (fault) return { fault }
      const registration =
        own ??
        (await trx
          .insertInto('registration')
          .values({
            id: randomUUID(),
            event: slug,
            personId,
            status: statusOfNext(event.capacity, await takenOf(trx, slug)),
            createdAt: at,
          })
          .returningAll()
          .executeTakeFirstOrThrow())
      await keepAnswer(trx, personId, 'registerForEvent', key, registration.id, at)
      if (!own) await recordChanges(trx, [changeOf('registerForEvent', { personId, at }, null, registration)])
      return { registration }
    }),
  )
}

/** Serves cancelRegistration: the place goes to whoever is first in line before anybody else can ask for it. */
export async function cancel(db: EventsDb, found: StoredRegistration, { personId, at }: Act): Promise<Written> {
  return await inTurn(found.event, () =>
    db.transaction().execute(async (trx): Promise<Written> => {
      const event = await heldEvent(trx, found.event)
      const before = await findRegistration(trx, found.id)
      if (!event || !before) return { fault: { word: 'notFound', field: 'registration' } }
      if (before.status === 'CANCELLED') return { registration: before }
      const fault = faultOfRegistering(event, at)
      if (fault?.word === 'eventIsOver') return { fault: { ...fault, field: 'registration' } }

      const cancelled = await changed(trx, before.id, 'CANCELLED')
      const free = event.status === 'CANCELLED' ? 0 : placesFor(event.capacity, await takenOf(trx, event.slug))
      const next = await trx
        .selectFrom('registration')
        .selectAll()
        .where('event', '=', event.slug)
        .where('status', '=', 'WAITLISTED')
        .orderBy('arrived')
        .limit(free)
        .execute()
      const act = { personId, at }
      const changes = [changeOf('cancelRegistration', act, before, cancelled)]
      for (const one of next)
        changes.push(changeOf('cancelRegistration', act, one, await changed(trx, one.id, 'REGISTERED')))
      await recordChanges(trx, changes)
      return { registration: cancelled }
    }),
  )
}

const changed = (trx: EventsDb, id: string, status: StoredRegistration['status']) =>
  trx.updateTable('registration').set({ status }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

const changeOf = (
  action: 'registerForEvent' | 'cancelRegistration',
  { personId, at }: Act,
  before: StoredRegistration | null,
  after: StoredRegistration,
) => ({
  at,
  actor: personId,
  action,
  subjectType: 'Registration',
  subjectId: after.id,
  before: before && { event: before.event, status: before.status },
  after: { event: after.event, status: after.status },
  news: null,
})
