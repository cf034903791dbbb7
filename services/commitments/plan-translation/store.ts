import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { ActionPlanRow, CommitmentsDb } from '../database/tables.ts'
import type { TextChange } from './rules.ts'

/** What sources said before. Serves ActionPlan.texts. */
export async function wordingsOfPlans(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('planWording').selectAll().where('plan', 'in', ids).execute()
  return groupBy(rows, row => row.plan)
}

type Act = { personId: string; at: Date; action: string; lang: string }

/** All changes at once, at the next revision of the plan. Undefined when somebody was faster. Serves writePlanTexts and importPlanXliff. */
export async function writeTexts(
  db: CommitmentsDb,
  plan: ActionPlanRow,
  changes: readonly TextChange[],
  { personId, at, action, lang }: Act,
) {
  const title = changes.find(({ id }) => id === plan.id)
  const segments = changes.filter(({ id }) => id !== plan.id)
  return await db.transaction().execute(async trx => {
    const next = await trx
      .updateTable('actionPlan')
      .set({
        revision: plan.revision + 1,
        ...(title
          ? { title: JSON.stringify(title.text) as never, bases: JSON.stringify({ title: title.bases }) as never }
          : {}),
      })
      .where('id', '=', plan.id)
      .where('revision', '=', plan.revision)
      .returningAll()
      .executeTakeFirst()
    if (!next) return undefined
    if (segments.length > 0)
      await sql`
        update commitments.plan_segment set text = said.text, bases = said.bases
        from jsonb_to_recordset(${JSON.stringify(segments.map(({ id, text, bases }) => ({ id, text, bases })))}::jsonb)
          as said(id text, text jsonb, bases jsonb)
        where plan_segment.id = said.id and plan = ${plan.id}`.execute(trx)
    const wordings = changes.flatMap(({ id, wording }) => (wording ? [{ ...wording, segment: id, plan: plan.id }] : []))
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
    return next
  })
}
