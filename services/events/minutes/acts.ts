import { type Notice, recordChanges } from '../../shared/changes.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import { type Act, type Done, faultsOfMunicipalities, lookingBack, refused } from '../attendance/held.ts'
import type { ActionItemRow, EventRow, EventsDb, MinutesRow } from '../database/tables.ts'
import { faultOfAsking } from '../feedback/rules.ts'
import { askedAbout } from '../feedback/store.ts'
import { heldEvent } from '../registration/store.ts'
import { noticeToPerson, occasionOf } from '../reminder/notices.ts'
import type { KeepMinutesInput, SettleActionItemInput } from '../types.generated.ts'
import { faultsOfLeftOut, faultsOfMinutes, faultsOfSettling, maySettle } from './rules.ts'
import {
  decisionsOfEvents,
  eventOfItem,
  heldItem,
  itemsOfEvents,
  minutesOfEvents,
  replaceDecisions,
  replaceItems,
  writeItem,
  writeMinutes,
} from './store.ts'

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
        notices: minutes.publishedAt
          ? [
              ...noticesOf(event, before?.publishedAt ? items : [], kept),
              ...(before?.publishedAt ? [] : await noticesToThoseWhoCame(trx, event, act.at)),
            ]
          : [],
        ...(minutes.publishedAt && !before?.publishedAt && { occasions: [occasionOf(event)] }),
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

/** Whoever took part hears once that there are minutes and, where it is over, is asked how it was: whether they have said so is nobody's to know. */
async function noticesToThoseWhoCame(trx: EventsDb, event: EventRow, at: Date) {
  const { slug } = event
  const people = await askedAbout(trx, slug)
  const also = faultOfAsking(event, at) ? {} : { also: `/events/${slug}/feedback` }
  return people.map(personId => noticeToPerson('MINUTES_PUBLISHED', { event: slug, personId }, new Map(), also))
}

/** Serves settleActionItem. */
export async function settle(
  db: EventsDb,
  { item: id, status, reason }: SettleActionItemInput,
  { viewer, personId, at }: Act,
): Promise<Done<ActionItemRow>> {
  return await db.transaction().execute(async (trx): Promise<Done<ActionItemRow>> => {
    // minutes are written anew with all of their items: whoever keeps them holds the event
    const event = await eventOfItem(trx, id)
    if (event) await heldEvent(trx, event).executeTakeFirst()
    const found = await heldItem(trx, viewer, id)
    if (!found) return refused({ word: 'notFound', field: 'item' })
    if (!maySettle(viewer, found, found)) return refused({ word: 'notAllowed', field: null })
    const faults = faultsOfSettling(status, reason)
    if (faults.length > 0) return refused(...faults)
    const words = status === 'OPEN' ? null : storable(reason ?? '') || null
    if (found.status === status && found.reason === words) return { done: found }
    const after = await writeItem(trx, id, { status, reason: words, settledAt: status === 'OPEN' ? null : at })
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
