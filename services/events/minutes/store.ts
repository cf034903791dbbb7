import { randomUUID } from 'node:crypto'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type Notice, recordChanges } from '../../shared/changes.ts'
import { jsonb } from '../../shared/jsonb.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Viewer } from '../../shared/viewer.ts'
import { type Act, type Done, faultsOfMunicipalities, lookingBack, refused } from '../attendance/held.ts'
import type { ActionItemRow, EventRow, EventsDb, MinutesRow } from '../database/tables.ts'
import { visibleTo } from '../event/store.ts'
import type { KeepMinutesInput, SettleActionItemInput } from '../types.generated.ts'
import { faultsOfLeftOut, faultsOfMinutes, faultsOfSettling, mayReadMinutes, maySettle } from './rules.ts'

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

/** Serves keepMinutes. */
export async function keep(db: EventsDb, input: KeepMinutesInput, act: Act): Promise<Done<string>> {
  return await lookingBack(db, input.event, act, async (trx, event) => {
    const { slug } = event
    const before = (await minutesOfEvents(trx, [slug])).get(slug)
    const revision = before?.revision ?? 0
    if (revision !== input.revision)
      return refused({ word: 'eventChangedMeanwhile', field: 'revision', facts: { revision } })
    const items = (await itemsOfEvents(trx, [slug])).get(slug) ?? []
    const unknown = input.actionItems.flatMap(({ id }, at) => {
      const isOther =
        id && (!items.some(one => one.id === id) || input.actionItems.findIndex(one => one.id === id) < at)
      return isOther ? [{ word: 'notFound', field: `actionItems.${at}.id` } as const] : []
    })
    const wrong = faultsOfMinutes(input, event, act.at)
    const faults = [...wrong, ...unknown, ...faultsOfLeftOut(before, items, input.actionItems)]
    if (faults.length > 0) return refused(...faults)
    const places = input.actionItems.map((one, at) => ({
      slug: one.municipality,
      field: `actionItems.${at}.municipality`,
    }))
    const nowhere = await faultsOfMunicipalities(trx, places)
    if (nowhere.length > 0) return refused(...nowhere)

    const decisionsBefore = (await decisionsOfEvents(trx, [slug])).get(slug) ?? []
    const minutes: MinutesRow = {
      event: slug,
      revision: revision + 1,
      text: textsOf(input.text),
      writtenAt: act.at,
      publishedAt: before?.publishedAt ?? (input.publish ? act.at : null),
    }
    await writeMinutes(trx, minutes)
    const decisions = await replaceDecisions(trx, slug, input.decisions)
    const kept = await replaceItems(trx, slug, items, input.actionItems)
    await recordChanges(trx, [
      {
        at: act.at,
        actor: act.personId,
        action: 'keepMinutes',
        subjectType: 'Event',
        subjectId: slug,
        before: before ? { ...told(before), decisions: decisionsBefore.length, actionItems: items.map(toldOf) } : null,
        after: { ...told(minutes), decisions: decisions.length, actionItems: kept.map(toldOf) },
        news: null,
        notices: minutes.publishedAt ? noticesOf(event, before?.publishedAt ? items : [], kept) : [],
      },
    ])
    return { done: slug }
  })
}

const told = ({ revision, publishedAt }: MinutesRow) => ({ revision, isPublished: publishedAt !== null })

/** What is undertaken and by whom; the words may name people and stay in the minutes. */
const toldOf = ({ id, municipality, dueOn, status }: ActionItemRow) => ({ id, municipality, dueOn, status })

/** A municipality hears what it undertook when the minutes tell it for the first time. */
function noticesOf({ slug }: EventRow, before: readonly ActionItemRow[], after: readonly ActionItemRow[]): Notice[] {
  const known = new Set(before.map(({ municipality }) => municipality))
  const told = new Set(after.map(({ municipality }) => municipality).filter(one => !known.has(one)))
  return [...told].map(municipality => ({
    kind: 'ACTION_ITEM',
    about: slug,
    municipality,
    person: null,
    url: `/events/${slug}`,
  }))
}

async function writeMinutes(trx: EventsDb, minutes: MinutesRow) {
  const columns = { ...minutes, text: jsonb(minutes.text) }
  await trx
    .insertInto('minutes')
    .values(columns)
    .onConflict(conflict => conflict.column('event').doUpdateSet(columns))
    .execute()
}

async function replaceDecisions(trx: EventsDb, event: string, decisions: KeepMinutesInput['decisions']) {
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

async function replaceItems(
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

/** Serves settleActionItem. */
export async function settle(
  db: EventsDb,
  { item: id, status, reason }: SettleActionItemInput,
  { viewer, personId, at }: Act,
): Promise<Done<ActionItemRow>> {
  return await db.transaction().execute(async (trx): Promise<Done<ActionItemRow>> => {
    await trx.selectFrom('actionItem').select('id').where('id', '=', id).forUpdate().execute()
    const found = (await itemsById(trx, viewer, [id])).get(id)
    if (!found) return refused({ word: 'notFound', field: 'item' })
    if (!maySettle(viewer, found, found)) return refused({ word: 'notAllowed', field: null })
    const faults = faultsOfSettling(status, reason)
    if (faults.length > 0) return refused(...faults)
    const words = status === 'OPEN' ? null : storable(reason ?? '') || null
    if (found.status === status && found.reason === words) return { done: found }
    const after = await trx
      .updateTable('actionItem')
      .set({ status, reason: words, settledAt: status === 'OPEN' ? null : at })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'settleActionItem',
        subjectType: 'ActionItem',
        subjectId: id,
        before: { ...toldOf(found), settledAt: found.settledAt },
        after: { ...toldOf(after), settledAt: after.settledAt },
        news: null,
      },
    ])
    return { done: after }
  })
}
