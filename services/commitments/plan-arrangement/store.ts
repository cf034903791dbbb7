import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { recordChanges } from '../../shared/changes.ts'
import { isReferredTo } from '../../shared/errors.ts'
import { undescribed } from '../action-plan/rules.ts'
import { insert } from '../database/rows.ts'
import type { ActionPlanRow, CommitmentsDb, PlanSegmentRow } from '../database/tables.ts'
import type { ArrangedText } from './rules.ts'

/** Ids of actions of a plan that something refers to: reports, reports that are begun, gaps and action items. Serves arrangePlan. */
export async function boundActions(db: CommitmentsDb, plan: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('planSegment')
    .select('id')
    .where('plan', '=', plan)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(selectFrom('progressReport').select('progressReport.id').whereRef('action', '=', 'planSegment.id')),
        exists(
          selectFrom('progressDraft')
            .select('progressDraft.id')
            .whereRef('action', '=', 'planSegment.id')
            .where('discardedAt', 'is', null),
        ),
        exists(selectFrom('gapAction').select('gapAction.action').whereRef('action', '=', 'planSegment.id')),
        exists(selectFrom('itemAction').select('itemAction.action').whereRef('action', '=', 'planSegment.id')),
      ]),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

type Act = { personId: string; at: Date }

/** Undefined when somebody was faster, or began to report on what was to leave. Serves arrangePlan. */
export async function arrange(
  db: CommitmentsDb,
  plan: ActionPlanRow,
  segments: readonly PlanSegmentRow[],
  arranged: readonly ArrangedText[],
  { personId, at }: Act,
): Promise<ActionPlanRow | undefined> {
  const stands = arranged.map((text, index) => ({ ...text, id: text.id ?? randomUUID(), position: index + 1 }))
  const known = new Set(segments.map(({ id }) => id))
  const added = stands.filter(({ id }) => !known.has(id)).map(text => newSegment(plan, text))
  const removed = segments.filter(({ id }) => !stands.some(one => one.id === id))
  try {
    return await db.transaction().execute(async trx => {
      const next = await trx
        .updateTable('actionPlan')
        .set({ revision: plan.revision + 1 })
        .where('id', '=', plan.id)
        .where('revision', '=', plan.revision)
        .returningAll()
        .executeTakeFirst()
      if (!next) return undefined
      await takeOut(trx, removed)
      // no two texts stand at one place, not even while they change places
      await trx.updateTable('planSegment').set({ position: sql`-position` }).where('plan', '=', plan.id).execute()
      await sql`
        update commitments.plan_segment
        set position = stands.position, level = stands.level, kind = stands.kind, number = stands.number
        from jsonb_to_recordset(${JSON.stringify(stands.map(({ text: _, ...stand }) => stand))}::jsonb)
          as stands(id text, position integer, level integer, kind text, number text)
        where plan_segment.id = stands.id and plan = ${plan.id}`.execute(trx)
      await insert(trx, 'planSegment', added)
      await recordChanges(trx, [
        {
          at,
          actor: personId,
          action: 'arrangePlan',
          subjectType: 'ActionPlan',
          subjectId: plan.id,
          before: { order: segments.map(toldOf), removed },
          after: { order: stands.map(toldOf), added },
          news: null,
        },
      ])
      return next
    })
  } catch (error) {
    if (isReferredTo(error)) return undefined
    throw error
  }
}

/** As the trail keeps the place of a text. */
const toldOf = ({ id, kind, level, number }: Pick<PlanSegmentRow, 'id' | 'kind' | 'level' | 'number'>) => ({
  id,
  kind,
  level,
  number,
})

async function takeOut(trx: CommitmentsDb, removed: readonly PlanSegmentRow[]) {
  if (removed.length === 0) return
  const ids = removed.map(({ id }) => id)
  await trx.deleteFrom('progressDraft').where('action', 'in', ids).where('discardedAt', 'is not', null).execute()
  await trx.deleteFrom('planWording').where('segment', 'in', ids).execute()
  await trx.deleteFrom('planSegment').where('id', 'in', ids).execute()
}

const newSegment = (
  { id: plan, sourceLang }: ActionPlanRow,
  text: Omit<ArrangedText, 'id'> & { id: string; position: number },
): PlanSegmentRow => ({ ...undescribed, ...text, plan, bases: { [sourceLang]: 1 } })
