import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { jsonb } from '../../shared/jsonb.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ActionItemRow, EventsDb, MinutesRow } from '../database/tables.ts'
import { organisedBy, visibleTo } from '../event/store.ts'
import type { KeepMinutesInput } from '../types.generated.ts'
import { mayReadMinutes } from './rules.ts'

/** Whoever asks. Serves Event.minutes. */
export async function minutesOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db.selectFrom('minutes').selectAll().where('event', 'in', events).execute()
  return keyBy(rows, row => row.event)
}

/** Serves Minutes.decisions. */
export async function decisionsOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db.selectFrom('decision').selectAll().where('event', 'in', events).orderBy('number').execute()
  return groupBy(rows, row => row.event)
}

/** Serves Minutes.actionItems. */
export async function itemsOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db.selectFrom('actionItem').selectAll().where('event', 'in', events).orderBy('position').execute()
  return groupBy(rows, row => row.event)
}

/** Those that somebody may read. Serves Query.actionItem and every reference to an item from another subgraph. */
export async function itemsById(db: EventsDb, viewer: Viewer, ids: readonly string[]) {
  const rows = await db
    .selectFrom('actionItem')
    .innerJoin('minutes', 'minutes.event', 'actionItem.event')
    .innerJoin('event', 'event.slug', 'actionItem.event')
    .selectAll('actionItem')
    .select(['minutes.publishedAt', 'event.hostMunicipality'])
    .where('actionItem.id', 'in', ids)
    .where(visibleTo(viewer))
    .execute()
  return keyBy(
    rows.filter(row => mayReadMinutes(viewer, row, row)),
    row => row.id,
  )
}

const itemKey = ({ dueOn, id }: Pick<ActionItemRow, 'dueOn' | 'id'>) => [dueOn, id] as const

/** The place that a cursor of a list of items marks. */
function itemAfter(page: Page) {
  const key = keyAfter<[string, string]>(page, 2)
  return key && { dueOn: momentIn(key[0]).toISOString().slice(0, 10), id: String(key[1]) }
}

const published = (db: EventsDb, viewer: Viewer) =>
  db
    .selectFrom('actionItem')
    .innerJoin('minutes', 'minutes.event', 'actionItem.event')
    .innerJoin('event', 'event.slug', 'actionItem.event')
    .where('minutes.publishedAt', 'is not', null)
    .where(visibleTo(viewer) as never)

export type ItemsOfMunicipality = Page & { settled: boolean }

/** One page of items for each of many municipalities, of what the viewer may see. Serves Municipality.actionItems. */
export async function itemsOfMunicipalities(
  db: EventsDb,
  viewer: Viewer,
  page: ItemsOfMunicipality,
  slugs: readonly string[],
) {
  const after = itemAfter(page)
  const direction = sql.raw(page.settled ? 'desc' : 'asc')
  const isWanted = after
    ? sql<boolean>`(action_item.due_on, action_item.id) ${sql.raw(page.settled ? '<' : '>')} (${after.dueOn}::date, ${after.id})`
    : sql<boolean>`true`
  const numbered = published(db, viewer)
    .where('actionItem.municipality', 'in', slugs)
    .where('actionItem.status', page.settled ? '<>' : '=', 'OPEN')
    .selectAll('actionItem')
    .select([
      isWanted.as('isWanted'),
      sql<number>`(count(*) over (partition by action_item.municipality))::int`.as('total'),
      sql<number>`row_number() over (
        partition by action_item.municipality
        order by ${isWanted} desc, action_item.due_on ${direction}, action_item.id ${direction})`.as('nth'),
    ])
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('nth', '<=', rowsToRead(page))
    .orderBy('nth')
    .execute()
  const groups = groupBy(rows, row => row.municipality)
  return new Map(
    slugs.map(slug => {
      const its = groups.get(slug) ?? []
      return [
        slug,
        connection(
          its.filter(row => row.isWanted),
          page,
          itemKey,
          its[0]?.total ?? 0,
        ),
      ]
    }),
  )
}

/** Serves Query.overdueActionItems. */
export async function overdueItems(db: EventsDb, viewer: Viewer, today: string, page: Page) {
  const after = itemAfter(page)
  const overdue = published(db, viewer)
    .where('actionItem.status', '=', 'OPEN')
    .where('actionItem.dueOn', '<', today)
    .where(organisedBy(viewer) as never)
  const [rows, { total }] = await Promise.all([
    overdue
      .selectAll('actionItem')
      .$if(after !== undefined, query =>
        query.where(eb => eb(eb.refTuple('actionItem.dueOn', 'actionItem.id'), '>', eb.tuple(after!.dueOn, after!.id))),
      )
      .orderBy('actionItem.dueOn')
      .orderBy('actionItem.id')
      .limit(rowsToRead(page))
      .execute(),
    overdue.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return connection(rows, page, itemKey, total)
}

const mostOpen = 100

/** What earlier meetings left open, on the next one of their series, or of their host. Serves Event.openItems. */
export async function openItemsOfEvents(db: EventsDb, viewer: Viewer, now: Date, events: readonly string[]) {
  const rows = await db
    .selectFrom('event as next')
    .innerJoin('event', join =>
      join
        .onRef('event.startsAt', '<', 'next.startsAt')
        .on(eb =>
          eb.or([
            eb('event.seriesId', '=', eb.ref('next.seriesId')),
            eb.and([
              eb('event.seriesId', 'is', null),
              eb('next.seriesId', 'is', null),
              eb('event.hostMunicipality', 'is not distinct from', eb.ref('next.hostMunicipality')),
            ]),
          ]),
        ),
    )
    .innerJoin('minutes', 'minutes.event', 'event.slug')
    .innerJoin('actionItem', 'actionItem.event', 'event.slug')
    .selectAll('actionItem')
    .select('next.slug as next')
    .where('next.slug', 'in', events)
    .where('next.status', '=', 'PUBLISHED')
    .where('next.endsAt', '>', now)
    .where('minutes.publishedAt', 'is not', null)
    .where('actionItem.status', '=', 'OPEN')
    .where(visibleTo(viewer))
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('event as between')
            .select('between.slug')
            .where('between.status', '=', 'PUBLISHED')
            .where('between.endsAt', '>', now)
            .whereRef('between.startsAt', '<', 'next.startsAt')
            .whereRef('between.startsAt', '>', 'event.startsAt')
            .where(between =>
              between.or([
                between('between.seriesId', '=', between.ref('next.seriesId')),
                between.and([
                  between('between.seriesId', 'is', null),
                  between('next.seriesId', 'is', null),
                  between('between.hostMunicipality', 'is not distinct from', between.ref('next.hostMunicipality')),
                ]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('actionItem.dueOn')
    .orderBy('event.startsAt')
    .orderBy('actionItem.position')
    .limit(mostOpen * events.length)
    .execute()
  return new Map([...groupBy(rows, row => row.next)].map(([next, items]) => [next, items.slice(0, mostOpen)]))
}

/** The first ones of an event, or those that take the place of what was written before. */
export async function writeMinutes(trx: EventsDb, minutes: MinutesRow) {
  const columns = { ...minutes, text: jsonb(minutes.text) }
  await trx
    .insertInto('minutes')
    .values(columns)
    .onConflict(conflict => conflict.column('event').doUpdateSet(columns))
    .execute()
}

export async function replaceDecisions(trx: EventsDb, event: string, decisions: KeepMinutesInput['decisions']) {
  await trx.deleteFrom('decision').where('event', '=', event).execute()
  const rows = decisions.map(({ text, commitments }, at) => ({
    event,
    number: at + 1,
    text: jsonb(textsOf(text)),
    commitments: [...(commitments ?? [])].sort((one, other) => one - other),
  }))
  if (rows.length > 0) await trx.insertInto('decision').values(rows).execute()
  return rows
}

/** An item that was there keeps what became of it. */
export async function replaceItems(
  trx: EventsDb,
  event: string,
  before: readonly ActionItemRow[],
  items: KeepMinutesInput['actionItems'],
) {
  const known = keyBy(before, ({ id }) => id)
  const rows = items.map(
    ({ id, text, municipality, owner, dueOn }, position): ActionItemRow => ({
      ...(known.get(id ?? '') ?? { id: randomUUID(), event, status: 'OPEN', reason: null, settledAt: null }),
      position,
      text: textsOf(text),
      municipality,
      owner: storable(owner ?? '') || null,
      dueOn,
    }),
  )
  await trx.deleteFrom('actionItem').where('event', '=', event).execute()
  if (rows.length > 0)
    await trx
      .insertInto('actionItem')
      .values(rows.map(row => ({ ...row, text: jsonb(row.text) })))
      .execute()
  return rows
}

export async function eventOfItem(trx: EventsDb, id: string) {
  return (await trx.selectFrom('actionItem').select('event').where('id', '=', id).executeTakeFirst())?.event
}

/** One that somebody may read, held until the transaction ends. */
export async function heldItem(trx: EventsDb, viewer: Viewer, id: string) {
  await trx.selectFrom('actionItem').select('id').where('id', '=', id).forUpdate().execute()
  return (await itemsById(trx, viewer, [id])).get(id)
}

export const writeItem = (trx: EventsDb, id: string, columns: Pick<ActionItemRow, 'status' | 'reason' | 'settledAt'>) =>
  trx.updateTable('actionItem').set(columns).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
