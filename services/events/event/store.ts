import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { likePatterns } from '../../shared/language.ts'
import type { EventKind, EventRow, EventsDb, EventsTables } from '../database/tables.ts'

export type EventSearch = {
  from?: Date | null | undefined
  to?: Date | null | undefined
  search?: string | null | undefined
  municipality?: string | null | undefined
  kind?: readonly EventKind[] | null | undefined
  commitment?: number | null | undefined
  series?: string | null | undefined
}

/** What an event list is sorted by, and what its cursors hold. */
export const eventKey = ({ startsAt, slug }: Pick<EventRow, 'startsAt' | 'slug'>) => [startsAt.getTime(), slug] as const

/** The place that a cursor of an event list marks. */
export function eventAfter(page: Page) {
  const key = keyAfter<[number, string]>(page, 2)
  return key && { startsAt: momentIn(key[0]), slug: key[1] }
}

/** Which municipality takes part in which event: it hosts, or it presents. */
export const takingPart = (db: EventsDb) =>
  db
    .selectFrom('event')
    .select(['slug as event', 'hostMunicipality as municipality'])
    .where('hostMunicipality', 'is not', null)
    .union(db.selectFrom('sessionPresenter').select(['event', 'municipality']).where('municipality', 'is not', null))

/** One page of the calendar, earliest first. Serves Query.events. */
export async function findEvents(db: EventsDb, search: EventSearch, page: Page) {
  const after = eventAfter(page)
  const found = db.selectFrom('event').where(matching(db, search))
  const rows = found
    .selectAll('event')
    .$if(after !== undefined, query =>
      query.where(eb => eb(eb.refTuple('startsAt', 'slug'), '>', eb.tuple(after!.startsAt, after!.slug))),
    )
    .orderBy('startsAt')
    .orderBy('slug')
    .limit(rowsToRead(page))
    .execute()
  const count = found.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const [events, { total }] = await Promise.all([rows, count])
  return connection(events, page, eventKey, total)
}

const matching = (db: EventsDb, search: EventSearch) => (eb: ExpressionBuilder<EventsTables, 'event'>) => {
  const wanted: Expression<SqlBool>[] = likePatterns(search.search).map(pattern => eb('searchText', 'like', pattern))
  if (search.from) wanted.push(eb('endsAt', '>', search.from))
  if (search.to) wanted.push(eb('startsAt', '<', search.to))
  if (search.kind?.length) wanted.push(eb('kind', 'in', search.kind))
  if (search.series) wanted.push(eb('seriesId', '=', search.series))
  if (search.commitment) {
    const onCommitment = db.selectFrom('eventCommitment').select('event').where('commitment', '=', search.commitment)
    wanted.push(eb('event.slug', 'in', onCommitment))
  }
  if (search.municipality) {
    const itsEvents = db
      .selectFrom(takingPart(db).as('part'))
      .select('part.event')
      .where('part.municipality', '=', search.municipality)
    wanted.push(eb('event.slug', 'in', itsEvents))
  }
  return eb.and(wanted)
}

/** Serves Query.event and every reference to an event from another subgraph. */
export async function eventsBySlug(db: EventsDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('event').selectAll().where('slug', 'in', slugs).execute()
  return keyBy(rows, row => row.slug)
}

/** Numbers of the commitments that events are about. Serves Event.commitments. */
export async function commitmentsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventCommitment')
    .selectAll()
    .where('event', 'in', slugs)
    .orderBy('commitment')
    .execute()
  return groupBy(rows, row => row.event)
}

/** Serves Event.indicators. */
export async function indicatorsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventIndicator')
    .select(['event', 'indicator'])
    .distinct()
    .where('event', 'in', slugs)
    .orderBy('indicator')
    .execute()
  return groupBy(rows, row => row.event)
}

/** Serves Event.sessions. */
export async function sessionsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('eventSession').selectAll().where('event', 'in', slugs).orderBy('position').execute()
  return groupBy(rows, row => row.event)
}

/** Serves EventSession.presenters. */
export async function presentersOfSessions(db: EventsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('sessionPresenter')
    .selectAll()
    .where('session', 'in', ids)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.session)
}

/** Serves Event.registeredCount and Event.waitlistedCount. */
export async function registrationCountsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('registration')
    .select(eb => [
      'event',
      eb.fn.countAll<number>().filterWhere('status', '=', 'REGISTERED').as('registered'),
      eb.fn.countAll<number>().filterWhere('status', '=', 'WAITLISTED').as('waitlisted'),
    ])
    .where('event', 'in', slugs)
    .groupBy('event')
    .execute()
  return keyBy(rows, row => row.event)
}

/** Serves Event.series. */
export async function seriesById(db: EventsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('eventSeries').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

const mostConflicts = 20

/** Other events at the same time. One whose clock time is unknown is at no time in particular. Serves ScheduleEventPayload.conflicts. */
export async function eventsAtTheTimeOf(
  db: EventsDb,
  { slug, startsAt, endsAt }: Pick<EventRow, 'slug' | 'startsAt' | 'endsAt'>,
) {
  return await db
    .selectFrom('event')
    .selectAll()
    .where('status', '=', 'PUBLISHED')
    .where('precision', '=', 'TIME')
    .where('slug', '<>', slug)
    .where('startsAt', '<', endsAt)
    .where('endsAt', '>', startsAt)
    .orderBy('startsAt')
    .orderBy('slug')
    .limit(mostConflicts)
    .execute()
}

/** Adds an event under the first of these addresses that is free; undefined when none is. */
export async function addEvent(trx: EventsDb, event: Omit<EventRow, 'slug'>, slugs: readonly string[]) {
  for (const slug of slugs) {
    const added = await trx
      .insertInto('event')
      .values({ ...event, slug, title: json(event.title), description: json(event.description) })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (added) return added
  }
  return undefined
}

const json = <Value>(value: Value) => sql<Value>`${value === null ? null : JSON.stringify(value)}::jsonb`

export async function addEventCommitments(trx: EventsDb, event: string, commitments: readonly number[]) {
  if (commitments.length === 0) return
  await trx
    .insertInto('eventCommitment')
    .values(commitments.map(commitment => ({ event, commitment })))
    .execute()
}

/** Codes of the edition of 2012. */
export async function addEventIndicators(trx: EventsDb, event: string, indicators: readonly string[]) {
  if (indicators.length === 0) return
  await trx
    .insertInto('eventIndicator')
    .values(indicators.map(indicator => ({ event, model: 'hrmm-2012', indicator })))
    .execute()
}
