import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { type Connection, connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import type { ActionPlanRow, CommitmentsDb } from '../database/tables.ts'
import { type Description, descriptionOf, stampOf } from './description.ts'
import { newsOfPlan } from './rules.ts'

/** Serves Query.actionPlan, and references to ActionPlan. */
export async function plansByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('actionPlan').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

const keyOf = ({ publishedAt, id }: ActionPlanRow): Cursor => [publishedAt.toISOString(), id]
type Cursor = readonly [publishedAt: string, id: string]

/** One page each, newest first: cut here, as a municipality has a handful. Serves Municipality.actionPlans. */
export async function plansOf(db: CommitmentsDb, page: Page, slugs: readonly string[]) {
  const after = keyAfter<Cursor>(page, 2)
  const most = rowsToRead(page)
  const rows = await db
    .selectFrom(
      db
        .selectFrom('actionPlan as own')
        .select(['own.id as plan', 'own.municipality as sharer'])
        .where('own.municipality', 'in', slugs)
        .unionAll(
          db
            .selectFrom('planParticipant')
            .select(['planParticipant.plan', 'planParticipant.municipality as sharer'])
            .where('planParticipant.municipality', 'in', slugs)
            .where('part', '=', 'TAKES_PART'),
        )
        .as('share'),
    )
    .innerJoin('actionPlan', 'actionPlan.id', 'share.plan')
    .selectAll('actionPlan')
    .select('share.sharer')
    .where('isDraft', '=', false)
    .where('withdrawnAt', 'is', null)
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const isShown = (row: ActionPlanRow) => !after || isLater(keyOf(row), after)
  const pages = new Map<string, Connection<ActionPlanRow>>()
  for (const [slug, plans] of groupBy(rows, row => row.sharer))
    pages.set(slug, connection(plans.filter(isShown).slice(0, most), page, keyOf, plans.length))
  return pages
}

const isLater = (key: Cursor, after: Cursor) => (key[0] === after[0] ? key[1] < after[1] : key[0] < after[0])

/** Every text of a plan, in reading order. Serves ActionPlan.segments, and all that is worked out from them. */
export async function segmentsOfPlans(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await segmentsAsReported(db).where('plan', 'in', ids).orderBy('plan').orderBy('position').execute()
  return groupBy(rows, row => row.plan)
}

/** Serves Query.planAction, and ProgressReport.action. */
export async function actionsByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await segmentsAsReported(db).where('id', 'in', ids).where('kind', '=', 'ACTION').execute()
  return keyBy(rows, row => row.id)
}

/** The report of the newest period tells where an action stands; before there is one, what was said of it. */
export const segmentsAsReported = (db: CommitmentsDb) =>
  db
    .selectFrom('planSegment')
    .leftJoinLateral(
      ({ selectFrom }) =>
        selectFrom('progressReport')
          .select(['progressReport.status', 'progressReport.invented'])
          .whereRef('progressReport.action', '=', 'planSegment.id')
          .where('progressReport.current', '=', true)
          .orderBy('progressReport.period', 'desc')
          .limit(1)
          .as('newest'),
      join => join.onTrue(),
    )
    .selectAll('planSegment')
    .select(({ fn, val }) => [
      // the later of two columns of one name is the one that is read
      fn.coalesce('newest.status', 'planSegment.status').as('status'),
      'planSegment.status as declaredStatus',
      fn.coalesce('newest.invented', val(false)).as('invented'),
    ])

/** Serves Query.draftActionPlans. */
export const draftsOf = (db: CommitmentsDb, municipality: string) =>
  db
    .selectFrom('actionPlan')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('isDraft', '=', true)
    .where('discardedAt', 'is', null)
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** The commitments of each action that serves any. Serves the news of a plan. */
export const tagsOf = (trx: CommitmentsDb, plan: string) =>
  trx
    .selectFrom('planSegment')
    .select('commitments')
    .where('plan', '=', plan)
    .where('kind', '=', 'ACTION')
    .where(sql<boolean>`commitments <> '{}'`)
    .execute()

type Act = { personId: string; at: Date }

/** Undefined when another revision stands there than the one that was read, or when it is published already. Serves publishActionPlan. */
export async function publishPlan(db: CommitmentsDb, id: string, revision: number, { personId, at }: Act) {
  return await db.transaction().execute(async trx => {
    const plan = await trx
      .updateTable('actionPlan')
      .set({ isDraft: false, publishedAt: at, revision: revision + 1 })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('isDraft', '=', true)
      .where('discardedAt', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (!plan) return undefined
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'publishActionPlan',
        subjectType: 'ActionPlan',
        subjectId: id,
        before: { isDraft: true, revision },
        after: { isDraft: false, revision: plan.revision },
        news: newsOfPlan(plan, await tagsOf(trx, id)),
      },
    ])
    return plan
  })
}

export async function findAction(db: CommitmentsDb, id: string) {
  return await db
    .selectFrom('planSegment')
    .innerJoin('actionPlan', 'actionPlan.id', 'planSegment.plan')
    .selectAll('planSegment')
    // whose share it is: of a joint plan, the participant that does it
    .select(({ fn }) => fn.coalesce('planSegment.doneBy', 'actionPlan.municipality').as('municipality'))
    .select(['actionPlan.discardedAt', 'actionPlan.withdrawnAt'])
    .where('planSegment.id', '=', id)
    .where('planSegment.kind', '=', 'ACTION')
    .executeTakeFirst()
}

type Describing = { id: string; said: Description; stamp: string | null }

/** Undefined when it is described otherwise than it was read, or gone. Serves describePlanAction. */
export async function describeAction(db: CommitmentsDb, { id, said, stamp }: Describing, { personId, at }: Act) {
  return await db.transaction().execute(async trx => {
    const before = await trx.selectFrom('planSegment').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    if (!before || (stamp !== null && stamp !== stampOf(descriptionOf(before)))) return undefined
    const after = await trx
      .updateTable('planSegment')
      .set(said)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'describePlanAction',
        subjectType: 'PlanAction',
        subjectId: before.id,
        before: descriptionOf(before),
        after: descriptionOf(after),
        news: null,
      },
    ])
    return after
  })
}
