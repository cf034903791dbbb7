import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { type Act, type Addition, addAction, heldPlan, takeOut, toldOf } from '../added-action/store.ts'

type Gap = { municipality: string; model: string; indicator: string }

export const keyOfPlanned = ({ municipality, model, indicator }: Gap) =>
  JSON.stringify([municipality, model, indicator])

/** Ids of actions, the first planned first. Serves Gap.actions. */
export async function actionsOfGaps(db: CommitmentsDb, keys: readonly string[]) {
  const asked = keys.map(key => JSON.parse(key) as [municipality: string, model: string, indicator: string])
  const rows = await db
    .selectFrom('gapAction')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('municipality', 'model', 'indicator'),
        'in',
        asked.map(one => tuple(...one)),
      ),
    )
    .orderBy('plannedAt')
    .orderBy('action')
    .execute()
  return groupBy(rows, keyOfPlanned)
}

/** Serves PlanAction.indicator. */
export async function gapsOfActions(db: CommitmentsDb, actions: readonly string[]) {
  const rows = await db.selectFrom('gapAction').selectAll().where('action', 'in', actions).execute()
  return keyBy(rows, row => row.action)
}

type Planned = Gap & Addition

/** Adds an action to the end of a plan, and a plan where there is none. The id of the action. Serves planGap. */
export async function planGap(db: CommitmentsDb, planned: Planned, { personId, at }: Act): Promise<string> {
  const { municipality, model, indicator, text } = planned
  return await db.transaction().execute(async trx => {
    const plan = await heldPlan(trx, planned, at)
    const before = await trx
      .selectFrom('gapAction')
      .innerJoin('planSegment', 'planSegment.id', 'gapAction.action')
      .select([
        'planSegment.id',
        'planSegment.text',
        'gapAction.municipality',
        'gapAction.model',
        'gapAction.indicator',
      ])
      .where('planSegment.plan', '=', plan.id)
      .execute()
    const same = before.find(row => keyOfPlanned(row) === keyOfPlanned(planned) && row.text[plan.sourceLang] === text)
    if (same) return same.id

    const action = await addAction(trx, plan, planned)
    await trx
      .insertInto('gapAction')
      .values({ action: action.id, municipality, model, indicator, plannedAt: at, plannedBy: personId })
      .execute()
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'planGap',
        subjectType: 'PlanAction',
        subjectId: action.id,
        before: null,
        after: toldOf(action, plan.isDraft, action.text),
        news: null,
      },
    ])
    return action.id
  })
}

/** Takes an action that was planned for a gap out of its plan. Serves undoPlanGap. */
export const unplanGap = (db: CommitmentsDb, id: string, act: Act) =>
  takeOut(db, id, 'gapAction', { ...act, action: 'undoPlanGap' })
