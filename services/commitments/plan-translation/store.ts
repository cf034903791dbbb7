import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { ActionPlanRow, CommitmentsDb, PlanSegmentRow } from '../database/tables.ts'
import type { TextChange } from './rules.ts'

/** What sources said before. Serves ActionPlan.texts. */
export async function wordingsOfPlans(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('planWording').selectAll().where('plan', 'in', ids).execute()
  return groupBy(rows, row => row.plan)
}

type Act = { personId: string; at: Date; action: string; lang: string }
type Decision = { changes: readonly TextChange[] }

/**
 * What is to be written is decided on the texts as they are, while nobody else writes; all of it at once, at the next revision of the plan.
 * Undefined where the plan is gone. Serves writePlanTexts and importPlanXliff.
 */
export async function writeTexts<Decided extends Decision>(
  db: CommitmentsDb,
  id: string,
  decide: (plan: ActionPlanRow, segments: readonly PlanSegmentRow[]) => Decided,
  { personId, at, action, lang }: Act,
): Promise<(Decided & { plan: ActionPlanRow }) | undefined> {
  return await db.transaction().execute(async trx => {
    const plan = await trx.selectFrom('actionPlan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    if (!plan) return undefined
    const rows = await trx.selectFrom('planSegment').selectAll().where('plan', '=', id).orderBy('position').execute()
    const decided = decide(plan, rows)
    const { changes } = decided
    if (changes.length === 0) return { ...decided, plan }
    const title = changes.find(change => change.id === plan.id)
    const segments = changes.filter(change => change.id !== plan.id)
    const next = await trx
      .updateTable('actionPlan')
      .set({
        revision: plan.revision + 1,
        ...(title
          ? { title: JSON.stringify(title.text) as never, bases: JSON.stringify({ title: title.bases }) as never }
          : {}),
      })
      .where('id', '=', plan.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    if (segments.length > 0)
      await sql`
        update commitments.plan_segment set text = said.text, bases = said.bases
        from jsonb_to_recordset(${JSON.stringify(segments.map(({ id: segment, text, bases }) => ({ id: segment, text, bases })))}::jsonb)
          as said(id text, text jsonb, bases jsonb)
        where plan_segment.id = said.id and plan = ${plan.id}`.execute(trx)
    const wordings = changes.flatMap(({ id: segment, wording }) =>
      wording ? [{ ...wording, segment, plan: plan.id }] : [],
    )
    if (wordings.length > 0) await trx.insertInto('planWording').values(wordings).execute()
    const told = (side: 'before' | 'after') =>
      Object.fromEntries(
        changes.map(change => [
          change.id,
          { ...change[side], ...(side === 'after' && change.isMeaningUnchanged ? { isMeaningUnchanged: true } : {}) },
        ]),
      )
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action,
        subjectType: 'ActionPlan',
        subjectId: plan.id,
        before: { lang, texts: told('before') },
        after: { lang, texts: told('after') },
        news: null,
      },
    ])
    return { ...decided, plan: next }
  })
}
