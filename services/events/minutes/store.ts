import { randomUUID } from 'node:crypto'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { jsonb } from '../../shared/jsonb.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ActionItemRow, EventsDb, MinutesRow } from '../database/tables.ts'
import { visibleTo } from '../event/store.ts'
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
