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
import type { Standing } from '../../shared/calendar/occasion.ts'
import { stepsOf } from '../personal-calendar/rules.ts'
import { noticeToPerson, occasionOf, type Standings } from '../reminder/notices.ts'
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
            standsSince: at,
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
            ...(await confirmationOf(trx, event, registration)),
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

      const cancelled = await changed(trx, before.id, 'CANCELLED', at)
      const act = { personId, at }
      const isOff = event.status === 'CANCELLED'
      const next = isOff ? [] : await moveUp(trx, event, 'cancelRegistration', act)
      await recordChanges(trx, [
        {
          ...standing('cancelRegistration', act, before, cancelled),
          withdraws: [{ about: before.event, person: before.personId }],
          // the entry of an event that is off is out of calendars already
          ...(!isOff && (await letterTo(trx, 'PLACE_GIVEN_UP', event, cancelled))),
        },
        ...next,
      ])
      return { registration: cancelled }
    }),
  )
}

/** Says to whoever registers what became of it. */
async function confirmationOf(trx: EventsDb, event: EventRow, registration: StoredRegistration) {
  if (registration.status === 'REGISTERED') return await letterTo(trx, 'PLACE_TAKEN', event, registration)
  const position = (await positionsOf(trx, [registration.id])).get(registration.id)?.position ?? 1
  return await letterTo(trx, 'PLACE_AWAITED', event, registration, { facts: { position: Number(position) } })
}

/** To one person, on where they stand at one event. */
async function letterTo(
  trx: EventsDb,
  kind: string,
  event: EventRow,
  registration: StoredRegistration,
  more: Partial<Notice> = {},
) {
  const standings = await standingsAt(trx, [event.slug], [registration.personId])
  return { occasions: [occasionOf(event)], notices: [noticeToPerson(kind, registration, standings, more)] }
}

/** How these people stand at these events: whoever registered more than once, by the last. */
export async function standingsAt(
  trx: EventsDb,
  events: readonly string[],
  people: readonly string[],
): Promise<Standings> {
  const rows = await trx
    .selectFrom('registration')
    .select(['personId', 'event', 'status'])
    .where('event', 'in', events)
    .where(({ eb, fn }) => eb('personId', '=', fn.any(sql<string[]>`${people}::text[]`)))
    .orderBy('arrived')
    .execute()
  return standingsIn(rows)
}

/** Of rows in the order of arrival. */
function standingsIn(rows: readonly Pick<StoredRegistration, 'personId' | 'event' | 'status'>[]): Standings {
  const standingOf = (its: typeof rows): Standing => ({
    status: its.at(-1)?.status ?? 'CANCELLED',
    steps: stepsOf(its.map(({ status }) => status)),
  })
  return new Map(
    [...groupBy(rows, ({ personId }) => personId)].map(([person, own]) => [
      person,
      Object.fromEntries([...groupBy(own, ({ event }) => event)].map(([event, its]) => [event, standingOf(its)])),
    ]),
  )
}

/** Serves joinLinks. */
export async function linksFor(db: EventsDb, personId: string, events: readonly string[]) {
  if (events.length === 0) return {}
  const rows = await db
    .selectFrom('registration')
    .innerJoin('event', 'event.slug', 'registration.event')
    .select(['event.slug', 'event.onlineUrl'])
    .where('registration.personId', '=', personId)
    .where('registration.event', 'in', events)
    .where('registration.status', '=', 'REGISTERED')
    .where('event.status', '=', 'PUBLISHED')
    .where('event.onlineUrl', 'is not', null)
    .execute()
  return Object.fromEntries(rows.map(({ slug, onlineUrl }) => [slug, onlineUrl]))
}

/** Letters to everybody who has a place or waits. */
export async function noticesToRegistered(trx: EventsDb, kind: string, event: string): Promise<Notice[]> {
  const rows = await trx
    .selectFrom('registration')
    .select(['event', 'personId', 'status'])
    .where('event', '=', event)
    .orderBy('arrived')
    .execute()
  const standings = standingsIn(rows)
  return rows.filter(({ status }) => status !== 'CANCELLED').map(row => noticeToPerson(kind, row, standings))
}

/** Those who wait get the places that are free, in the order of arrival; of what is over there is nothing to give. */
async function moveUp(trx: EventsDb, event: EventRow, action: Action, act: Act) {
  if (event.endsAt <= act.at) return []
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
  const next = nextInLine(allowed, taken, line)
  const placed: StoredRegistration[] = []
  for (const one of next) placed.push(await changed(trx, one.id, 'REGISTERED', act.at))
  const standings = await standingsAt(
    trx,
    [event.slug],
    next.map(({ personId }) => personId),
  )
  return next.map(
    (one, index): Change => ({
      ...standing(action, act, one, placed[index]!),
      occasions: [occasionOf(event)],
      notices: [noticeToPerson('PLACE_FREED', one, standings)],
    }),
  )
}

/** Why an event that is held cannot have so few places. */
export const faultOfFewerPlaces = async (trx: EventsDb, event: string, after: Parameters<typeof allowedAt>[0]) =>
  faultOfFewer(allowedAt(after), await takenOf(trx, event))

/** After a change of an event that is held: whoever took part in a way that is no more does so in the other; then whoever waits moves up. */
export async function fitPlaces(trx: EventsDb, event: EventRow, act: Act, action: Action = 'changeEvent') {
  const ways = waysOf(event)
  const [only] = ways
  // how people took part in what is over is history
  if (event.endsAt > act.at && only && ways.length === 1)
    await trx
      .updateTable('registration')
      .set({ attendance: only.attendance })
      .where('event', '=', event.slug)
      .where('attendance', '<>', only.attendance)
      .execute()
  return await moveUp(trx, event, action, act)
}

/** Nobody's needs outlive the place that they were told for. */
const changed = (trx: EventsDb, id: string, status: StoredRegistration['status'], at: Date) =>
  trx
    .updateTable('registration')
    .set({
      status,
      standsSince: at,
      ...(status === 'CANCELLED' ? { accessNeeds: null, languageNeeds: null, listed: false } : {}),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const needsOf = ({ accessNeeds, languageNeeds }: Wishes) => ({
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
      const isPlaced = before.status === 'WAITLISTED' && way.status === 'REGISTERED'
      const given = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as Wishes
      const registration = await trx
        .updateTable('registration')
        .set({
          attendance: way.attendance,
          status: way.status,
          ...(isPlaced && { standsSince: act.at }),
          ...needsOf({ ...before, ...given }),
          listed: wishes.listed ?? before.listed,
        })
        .where('id', '=', before.id)
        .returningAll()
        .executeTakeFirstOrThrow()
      const next = isOtherWay ? await moveUp(trx, event, 'changeRegistration', act) : []
      await recordChanges(trx, [
        {
          ...standing('changeRegistration', act, before, registration),
          ...(isPlaced && (await letterTo(trx, 'PLACE_TAKEN', event, registration))),
        },
        ...next,
      ])
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
