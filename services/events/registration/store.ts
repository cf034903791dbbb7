import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type Change, type Notice, recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { inTurn } from '../../shared/in-turn.ts'
import { keepAnswer } from '../../shared/once.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { Attendance, EventRow, EventsDb, StoredRegistration } from '../database/tables.ts'
import { waysOf } from '../event/rules.ts'
import { visibleTo } from '../event/store.ts'
import { noticeToPerson, occasionOf } from '../reminder/notices.ts'
import {
  allowedAt,
  faultOfFewer,
  faultOfRegistering,
  hasRoom,
  needsErasedBefore,
  nextInLine,
  statusInWay,
  statusOfNext,
  type Taken,
  type Wishes,
  wayFor,
} from './rules.ts'

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

const mostPast = 20

/** Where somebody had a place. Serves Query.registrations. */
export async function pastRegistrations(db: EventsDb, personId: string, now: Date) {
  return await db
    .selectFrom('registration')
    .innerJoin('event', 'event.slug', 'registration.event')
    .selectAll('registration')
    .where('personId', '=', personId)
    .where('registration.status', '=', 'REGISTERED')
    .where('event.status', '=', 'PUBLISHED')
    .where('event.endsAt', '<=', now)
    .orderBy('event.startsAt', 'desc')
    .orderBy('event.slug')
    .limit(mostPast)
    .execute()
}

/** Places in waiting lists, by registration. Serves Registration.position. */
export async function positionsOf(db: EventsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('registration as own')
    .innerJoin('registration as before', join =>
      join
        .onRef('before.event', '=', 'own.event')
        .onRef('before.attendance', '=', 'own.attendance')
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

type PageOfRegistrations = Page & { listedOnly: boolean }

/**
 * One page of registrations for each of many events: those with a place who agreed to be listed, or all that stand.
 * Serves Event.participants and Event.registrations.
 */
export async function registrationsOfEvents(db: EventsDb, page: PageOfRegistrations, events: readonly string[]) {
  const key = keyAfter<[number]>(page, 1)
  const after = key ? numberIn(key[0]) : 0
  const numbered = db
    .selectFrom('registration')
    .selectAll()
    .select([
      sql<number>`count(*) over (partition by event)`.as('total'),
      sql<number>`row_number() over (partition by event order by arrived > ${after} desc, arrived)`.as('number'),
    ])
    .where('event', 'in', events)
    .$if(page.listedOnly, query => query.where('status', '=', 'REGISTERED').where('listed', '=', true))
    .where('status', '<>', 'CANCELLED')
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', rowsToRead(page))
    .orderBy('number')
    .execute()
  const groups = groupBy(rows, row => row.event)
  return new Map(
    events.map(event => {
      const its = groups.get(event) ?? []
      const ahead = its.filter(({ arrived }) => Number(arrived) > after)
      return [event, connection(ahead, page, row => [Number(row.arrived)], Number(its[0]?.total ?? 0))]
    }),
  )
}

/** One after the other at each event: whoever holds it counts, and nobody comes between. */
export const heldEvent = (trx: EventsDb, slug: string) =>
  trx.selectFrom('event').selectAll().where('slug', '=', slug).forUpdate()

export async function takenOfEvents(trx: EventsDb, events: readonly string[]) {
  const rows = await trx
    .selectFrom('registration')
    .select(eb => [
      'event',
      'attendance',
      'municipality',
      eb.fn.countAll<string>().filterWhere('status', '=', 'REGISTERED').as('registered'),
      eb.fn.countAll<string>().filterWhere('status', '=', 'WAITLISTED').as('waiting'),
    ])
    .where('event', 'in', events)
    .where('status', '<>', 'CANCELLED')
    .groupBy(['event', 'attendance', 'municipality'])
    .execute()
  const taken = rows.map(row => ({ ...row, registered: Number(row.registered), waiting: Number(row.waiting) }))
  return groupBy(taken, row => row.event)
}

const takenOf = async (trx: EventsDb, event: string): Promise<Taken[]> =>
  (await takenOfEvents(trx, [event])).get(event) ?? []

type NewRegistration = Wishes & {
  event: string
  attendance?: Attendance | null | undefined
  municipality?: string | null | undefined
  idempotencyKey?: string | null | undefined
  viewer: Viewer
}

/** Serves registerForEvent. */
export async function register(
  db: EventsDb,
  { event: slug, attendance: wanted, municipality, idempotencyKey: key, viewer, ...wishes }: NewRegistration,
  { personId, at }: Act,
): Promise<Written> {
  return await inTurn(slug, () =>
    db.transaction().execute(async (trx): Promise<Written> => {
      const event = await heldEvent(trx, slug).where(visibleTo(viewer)).executeTakeFirst()
      if (!event) return { fault: { word: 'notFound', field: 'event' } }
      const own = (await registrationsFor(trx, personId, [slug])).get(slug)
      const fault = own ? null : faultOfRegistering(event, at)
      if (fault) return { fault }
      const { attendance } = wayFor(waysOf(event), wanted)
      const comer = { attendance, municipality: municipality || null }
      const registration =
        own ??
        (await trx
          .insertInto('registration')
          .values({
            id: randomUUID(),
            event: slug,
            personId,
            ...comer,
            status: statusOfNext(allowedAt(event), await takenOf(trx, slug), comer),
            createdAt: at,
            ...needsOf(wishes),
            listed: wishes.listed ?? false,
          })
          .returningAll()
          .executeTakeFirstOrThrow())
      await keepAnswer(trx, personId, 'registerForEvent', key, registration.id, at)
      if (!own)
        await recordChanges(trx, [
          {
            ...standing('registerForEvent', { personId, at }, null, registration),
            occasions: [occasionOf(event)],
            notices: [await confirmationOf(trx, registration)],
          },
        ])
      return { registration }
    }),
  )
}

/** Serves cancelRegistration: the place goes to whoever is first in line before anybody else can ask for it. */
export async function cancel(db: EventsDb, found: StoredRegistration, { personId, at }: Act): Promise<Written> {
  return await inTurn(found.event, () =>
    db.transaction().execute(async (trx): Promise<Written> => {
      const event = await heldEvent(trx, found.event).executeTakeFirst()
      const before = await findRegistration(trx, found.id)
      if (!event || !before) return { fault: { word: 'notFound', field: 'registration' } }
      if (before.status === 'CANCELLED') return { registration: before }
      const fault = faultOfRegistering(event, at)
      if (fault?.word === 'eventIsOver') return { fault: { ...fault, field: 'registration' } }

      const cancelled = await changed(trx, before.id, 'CANCELLED')
      const act = { personId, at }
      const next = event.status === 'CANCELLED' ? [] : await moveUp(trx, event, 'cancelRegistration', act)
      await recordChanges(trx, [
        {
          ...standing('cancelRegistration', act, before, cancelled),
          withdraws: [{ about: before.event, person: before.personId }],
        },
        ...next,
      ])
      return { registration: cancelled }
    }),
  )
}

/** Says to whoever registers what became of it. */
async function confirmationOf(trx: EventsDb, registration: StoredRegistration): Promise<Notice> {
  if (registration.status === 'REGISTERED') return noticeToPerson('PLACE_TAKEN', registration)
  const position = (await positionsOf(trx, [registration.id])).get(registration.id)?.position ?? 1
  return noticeToPerson('PLACE_AWAITED', registration, { facts: { position: Number(position) } })
}

/** Letters to everybody who has a place or waits. */
export async function noticesToRegistered(trx: EventsDb, kind: string, event: string): Promise<Notice[]> {
  const rows = await trx
    .selectFrom('registration')
    .select(['event', 'personId'])
    .where('event', '=', event)
    .where('status', '<>', 'CANCELLED')
    .orderBy('arrived')
    .execute()
  return rows.map(row => noticeToPerson(kind, row))
}

/** Those who wait get the places that are free, in the order of arrival. */
async function moveUp(trx: EventsDb, event: EventRow, action: Action, act: Act) {
  const taken = await takenOf(trx, event.slug)
  const allowed = allowedAt(event)
  if (!taken.some(group => group.waiting > 0 && hasRoom(allowed, taken, group))) return []
  const line = await trx
    .selectFrom('registration')
    .selectAll()
    .where('event', '=', event.slug)
    .where('status', '=', 'WAITLISTED')
    .orderBy('arrived')
    .execute()
  const changes: Change[] = []
  for (const one of nextInLine(allowed, taken, line))
    changes.push({
      ...standing(action, act, one, await changed(trx, one.id, 'REGISTERED')),
      occasions: [occasionOf(event)],
      notices: [noticeToPerson('PLACE_FREED', one)],
    })
  return changes
}

/** Why an event that is held cannot have so few places. */
export const faultOfFewerPlaces = async (trx: EventsDb, event: string, after: Parameters<typeof allowedAt>[0]) =>
  faultOfFewer(allowedAt(after), await takenOf(trx, event))

/** After a change of an event that is held: whoever took part in a way that is no more does so in the other; then whoever waits moves up. */
export async function fitPlaces(trx: EventsDb, event: EventRow, act: Act, action: Action = 'changeEvent') {
  const ways = waysOf(event)
  const [only] = ways
  if (only && ways.length === 1)
    await trx
      .updateTable('registration')
      .set({ attendance: only.attendance })
      .where('event', '=', event.slug)
      .where('attendance', '<>', only.attendance)
      .execute()
  return await moveUp(trx, event, action, act)
}

/** Nobody's needs outlive the place that they were told for. */
const changed = (trx: EventsDb, id: string, status: StoredRegistration['status']) =>
  trx
    .updateTable('registration')
    .set({ status, ...(status === 'CANCELLED' ? { accessNeeds: null, languageNeeds: null, listed: false } : {}) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

const needsOf = ({ accessNeeds, languageNeeds }: Wishes) => ({
  accessNeeds: storable(accessNeeds ?? '') || null,
  languageNeeds: storable(languageNeeds ?? '') || null,
})

type Wanted = Wishes & { attendance?: Attendance | null | undefined }

/** Serves changeRegistration. What was left out stays as it is. */
export async function changeOwn(
  db: EventsDb,
  found: StoredRegistration,
  { attendance, ...wishes }: Wanted,
  act: Act,
): Promise<Written> {
  return await inTurn(found.event, () =>
    db.transaction().execute(async (trx): Promise<Written> => {
      const event = await heldEvent(trx, found.event).executeTakeFirst()
      const before = await findRegistration(trx, found.id)
      if (!event || !before || before.status === 'CANCELLED')
        return { fault: { word: 'notFound', field: 'registration' } }
      const isOtherWay = Boolean(attendance) && attendance !== before.attendance
      const way: NewWay = isOtherWay ? await wayAfter(trx, event, before, attendance!, act.at) : {}
      if (way.fault) return { fault: way.fault }
      const given = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as Wishes
      const registration = await trx
        .updateTable('registration')
        .set({
          attendance: way.attendance,
          status: way.status,
          ...needsOf({ ...before, ...given }),
          listed: wishes.listed ?? before.listed,
        })
        .where('id', '=', before.id)
        .returningAll()
        .executeTakeFirstOrThrow()
      const next = isOtherWay ? await moveUp(trx, event, 'changeRegistration', act) : []
      await recordChanges(trx, [standing('changeRegistration', act, before, registration), ...next])
      return { registration }
    }),
  )
}

type NewWay = { attendance?: Attendance; status?: StoredRegistration['status']; fault?: Fault }

/** Of an event that is held. */
async function wayAfter(
  trx: EventsDb,
  event: EventRow,
  before: StoredRegistration,
  attendance: Attendance,
  at: Date,
): Promise<NewWay> {
  const fault = faultOfRegistering(event, at)
  if (fault) return { fault: { ...fault, field: 'registration' } }
  const allowed = allowedAt(event)
  if (!allowed.ways.some(way => way.attendance === attendance))
    return { fault: { word: 'onlyOneWay', field: 'attendance' } }
  const status = statusInWay(allowed, await takenOf(trx, event.slug), before, attendance)
  return status ? { attendance, status } : { fault: { word: 'wayIsFull', field: 'attendance' } }
}

/** Serves eraseNeeds. */
export async function erase(db: EventsDb, now: Date) {
  const erased = await db
    .updateTable('registration')
    .set({ accessNeeds: null, languageNeeds: null })
    .where(({ eb, or }) => or([eb('accessNeeds', 'is not', null), eb('languageNeeds', 'is not', null)]))
    .where('event', 'in', over => over.selectFrom('event').select('slug').where('endsAt', '<=', needsErasedBefore(now)))
    .executeTakeFirst()
  return Number(erased.numUpdatedRows)
}

const summaryOf = ({ event, status, attendance, listed }: StoredRegistration) => ({ event, status, attendance, listed })

type Action =
  | 'registerForEvent'
  | 'registerForSeries'
  | 'changeRegistration'
  | 'cancelRegistration'
  | 'changeEvent'
  | 'changeSeries'

/** A place that was taken, lost or given up, as the trail keeps it. */
export const standing = (
  action: Action,
  { personId, at }: Act,
  before: StoredRegistration | null,
  after: StoredRegistration,
) => ({
  at,
  actor: personId,
  action,
  subjectType: 'Registration',
  subjectId: after.id,
  // needs are nobody's but the organisers': the trail is for ever
  before: before && summaryOf(before),
  after: summaryOf(after),
  news: null,
})
