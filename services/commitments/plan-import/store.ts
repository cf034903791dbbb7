import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { recordChanges } from '../../shared/changes.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import { firstAnswer, keepAnswer } from '../../shared/once.ts'
import type { Fault } from '../../shared/user-error.ts'
import { openPlan } from '../action-plan/rules.ts'
import { insert } from '../database/rows.ts'
import type { ActionPlanRow, CommitmentsDb } from '../database/tables.ts'
import type { Alignment } from './alignment.ts'
import { type PlanToKeep, segmentsToKeep } from './keeping.ts'

type Act = { personId: string; key: string | null; at: Date }
type Kept = { id?: string | undefined; fault?: Fault }

const action = 'importActionPlan'

export const findImported = (db: CommitmentsDb, personId: string, key: string | null | undefined) =>
  firstAnswer(db, personId, action, key)

/** Keeps a new plan as a draft, whole or not at all. Serves importActionPlan. */
export async function keepPlan(
  db: CommitmentsDb,
  municipality: string,
  plan: PlanToKeep,
  { personId, key, at }: Act,
): Promise<Kept> {
  const id = randomUUID()
  const { lang, title, periodFrom, periodTo, source, copiedFrom = null, template = null } = plan
  const row: ActionPlanRow = {
    id,
    revision: 1,
    municipality,
    title: { [lang]: title },
    bases: { title: { [lang]: 1 } },
    sourceLang: lang,
    periodFrom,
    periodTo,
    source,
    note: null,
    publishedAt: at,
    isDraft: true,
    copiedFrom,
    template,
    ...openPlan,
  }
  const segments = segmentsToKeep(id, plan)
  try {
    await db.transaction().execute(async trx => {
      await insert(trx, 'actionPlan', [row])
      await insert(trx, 'planSegment', segments)
      await keepAnswer(trx, personId, action, key, id, at)
      const after = {
        title: row.title,
        sourceLang: lang,
        periodFrom,
        periodTo,
        source,
        copiedFrom,
        template,
        segmentCount: segments.length,
      }
      await recordChanges(trx, [
        { at, actor: personId, action, subjectType: 'ActionPlan', subjectId: id, before: null, after, news: null },
      ])
    })
    return { id }
  } catch (error) {
    if (isTaken(error, 'answer_pkey')) return { id: await findImported(db, personId, key) }
    if (isUnknownReference(error, 'action_plan_municipality_fkey'))
      return { fault: { word: 'unknownMunicipality', field: 'municipality', facts: { slug: municipality } } }
    throw error
  }
}

/** Adds a language to every segment that the document says, made from the source as it is now. Serves importActionPlan. */
export async function addLanguage(
  db: CommitmentsDb,
  plan: ActionPlanRow,
  { lang, title, pairs }: { lang: string; title: string; pairs: Alignment['pairs'] },
  { personId, key, at }: Act,
): Promise<Kept> {
  const titled = title
    ? {
        title: { ...plan.title, [lang]: title },
        bases: { title: { ...plan.bases.title, [lang]: plan.bases.title[plan.sourceLang] ?? 1 } },
      }
    : { title: plan.title, bases: plan.bases }
  const texts = Object.fromEntries(pairs.map(({ segment, row }) => [segment.id, row.text]))
  try {
    const kept = await db.transaction().execute(async trx => {
      const next = await trx
        .updateTable('actionPlan')
        .set({
          revision: plan.revision + 1,
          title: JSON.stringify(titled.title) as never,
          bases: JSON.stringify(titled.bases) as never,
        })
        .where('id', '=', plan.id)
        .where('revision', '=', plan.revision)
        .returning('id')
        .executeTakeFirst()
      if (!next) return undefined
      await sql`
        update commitments.plan_segment set
          text = text || jsonb_build_object(${lang}::text, said.value),
          bases = bases || jsonb_build_object(${lang}::text, coalesce(bases->${plan.sourceLang}::text, '1'::jsonb))
        from jsonb_each(${JSON.stringify(texts)}::jsonb) said
        where id = said.key and plan = ${plan.id}`.execute(trx)
      await keepAnswer(trx, personId, action, key, plan.id, at)
      await recordChanges(trx, [
        {
          at,
          actor: personId,
          action,
          subjectType: 'ActionPlan',
          subjectId: plan.id,
          before: {
            lang,
            title: plan.title[lang] ?? null,
            texts: Object.fromEntries(pairs.map(({ segment }) => [segment.id, segment.text[lang] ?? null])),
          },
          after: { lang, title: titled.title[lang] ?? null, texts },
          news: null,
        },
      ])
      return next.id
    })
    if (kept) return { id: kept }
    return { fault: { word: 'changedMeanwhile', field: 'addToPlan', facts: { revision: plan.revision + 1 } } }
  } catch (error) {
    if (isTaken(error, 'answer_pkey')) return { id: await findImported(db, personId, key) }
    throw error
  }
}
