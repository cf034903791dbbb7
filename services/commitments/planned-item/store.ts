import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { type Act, type Addition, addAction, heldPlan, takeOut, toldOf } from '../added-action/store.ts'

/** Serves ActionItem.actions. */
export async function actionsOfItems(db: CommitmentsDb, items: readonly string[]) {
  const rows = await db.selectFrom('itemAction').selectAll().where('item', 'in', items).orderBy('plannedAt').execute()
  return groupBy(rows, row => row.item)
}

/** Serves undoPlanActionItem. */
export async function itemsOfActions(db: CommitmentsDb, actions: readonly string[]) {
  const rows = await db.selectFrom('itemAction').selectAll().where('action', 'in', actions).execute()
  return keyBy(rows, row => row.action)
}

type Planned = { id: string; fault?: never } | { id?: never; fault: Fault }

/** Adds an action to the end of a plan for an item that none was added for. Serves planActionItem. */
export async function planItem(
  db: CommitmentsDb,
  { item, ...addition }: Addition & { item: string },
  { personId, at }: Act,
): Promise<Planned> {
  return await db.transaction().execute(async (trx): Promise<Planned> => {
    const plan = await heldPlan(trx, addition, at)
    const { municipality, text } = addition
    const before = await trx
      .selectFrom('itemAction')
      .innerJoin('planSegment', 'planSegment.id', 'itemAction.action')
      .select(['planSegment.id', 'planSegment.text', 'planSegment.plan'])
      .where('item', '=', item)
      .where('municipality', '=', municipality)
      .executeTakeFirst()
    // sent twice is done once
    if (before?.plan === plan.id && before.text[plan.sourceLang] === text) return { id: before.id }
    if (before) return { fault: { word: 'itemIsPlanned', field: 'item' } }

    const action = await addAction(trx, plan, addition)
    await trx
      .insertInto('itemAction')
      .values({ action: action.id, item, municipality, plannedAt: at, plannedBy: personId })
      .execute()
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'planActionItem',
        subjectType: 'PlanAction',
        subjectId: action.id,
        before: null,
        after: { ...toldOf(action, plan.isDraft, action.text), item },
        news: null,
      },
    ])
    return { id: action.id }
  })
}

/** Takes an action that was planned for an item out of its plan. Serves undoPlanActionItem. */
export const unplanItem = (db: CommitmentsDb, id: string, act: Act) =>
  takeOut(db, id, 'itemAction', { ...act, action: 'undoPlanActionItem' })
