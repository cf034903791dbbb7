import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { type News, recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { isUnknownReference } from '../../shared/errors.ts'
import { readSearch } from '../../shared/search/rules.ts'
import { finder } from '../../shared/search/store.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { ActionPlanRow, CommitmentsDb, PlanPart, PlanParticipantRow } from '../database/tables.ts'
import { type Deed, partAfter } from './rules.ts'

/** Serves ActionPlan.participants. */
export async function participantsOf(db: CommitmentsDb, plans: readonly string[]) {
  const rows = await db
    .selectFrom('planParticipant')
    .selectAll()
    .where('plan', 'in', plans)
    .orderBy('municipality')
    .execute()
  return groupBy(rows, row => row.plan)
}

/** Serves Municipality.planInvitations. */
export async function invitationsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('planParticipant')
    .innerJoin('actionPlan', 'actionPlan.id', 'planParticipant.plan')
    .selectAll('actionPlan')
    .select('planParticipant.municipality as invited')
    .where('planParticipant.municipality', 'in', slugs)
    .where('part', '=', 'INVITED')
    .where('actionPlan.withdrawnAt', 'is', null)
    .orderBy('since')
    .execute()
  return groupBy(rows, row => row.invited)
}

const keyOf = ({ publishedAt, id }: ActionPlanRow) => [publishedAt.toISOString(), id] as const

const plans = finder('commitments', 'ActionPlan')

type Filter = { search?: string | null; municipality?: readonly string[] | null; commitment?: number | null }

/** Each plan once, newest first. Serves Query.actionPlans. */
export async function pageOfPlans(
  db: CommitmentsDb,
  page: Page,
  { search: words, municipality, commitment }: Filter,
  readers: readonly string[],
) {
  const search = readSearch(words, readers)
  const after = keyAfter<[string, string]>(page, 2)
  let found = db.selectFrom('actionPlan').where('isDraft', '=', false).where('withdrawnAt', 'is', null)
  if (search !== undefined) found = found.where('id', 'in', plans.items(search))
  if (typeof commitment === 'number')
    found = found.where('id', 'in', ({ selectFrom }) =>
      selectFrom('planSegment')
        .select('plan')
        .where('kind', '=', 'ACTION')
        .where(sql<boolean>`commitments @> array[${commitment}::integer]`),
    )
  if (municipality) {
    const isOneOf = sql<string>`any(${sql.val(municipality)}::text[])`
    found = found.where(({ eb, or, selectFrom }) =>
      or([
        eb('municipality', '=', isOneOf),
        eb(
          'id',
          'in',
          selectFrom('planParticipant')
            .select('plan')
            .where('part', '=', 'TAKES_PART')
            .where('planParticipant.municipality', '=', isOneOf),
        ),
      ]),
    )
  }
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('publishedAt', 'id'), '<', tuple(momentIn(after?.[0]), after?.[1] ?? '')),
      ),
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))
    .execute()
  return connection(rows, page, keyOf, count)
}

type Act = { personId: string; at: Date }
type Taking = { plan: string; municipality: string; deed: Deed; action: string; news: News | null }

/** Changes how a municipality stands to a plan, where the deed has a place. Serves inviteToPlan, withdrawPlanInvitation, answerPlanInvitation, leavePlan. */
export async function takePart(
  db: CommitmentsDb,
  { plan, municipality, deed, action, news }: Taking,
  { personId, at }: Act,
): Promise<Fault | undefined> {
  try {
    return await db.transaction().execute(async (trx): Promise<Fault | undefined> => {
      // two who act on one plan act one after the other
      await trx.selectFrom('actionPlan').select('id').where('id', '=', plan).forUpdate().execute()
      const before = await trx
        .selectFrom('planParticipant')
        .select('part')
        .where('plan', '=', plan)
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      const part = partAfter(before?.part ?? null, deed)
      if (!part) return before?.part === 'INVITED' && deed === 'INVITE' ? undefined : notInPlace(before?.part, deed)
      const row: PlanParticipantRow = { plan, municipality, part, since: at }
      await trx
        .insertInto('planParticipant')
        .values(row)
        .onConflict(conflict => conflict.columns(['plan', 'municipality']).doUpdateSet({ part, since: at }))
        .execute()
      if (deed === 'LEAVE')
        await trx
          .updateTable('planSegment')
          .set({ doneBy: null })
          .where('plan', '=', plan)
          .where('doneBy', '=', municipality)
          .execute()
      await recordChanges(trx, [
        {
          at,
          actor: personId,
          action,
          subjectType: 'ActionPlan',
          subjectId: plan,
          before: before ? { municipality, part: before.part } : null,
          after: { municipality, part },
          news,
        },
      ])
      return undefined
    })
  } catch (error) {
    if (isUnknownReference(error, 'plan_participant_municipality_fkey'))
      return { word: 'unknownMunicipality', field: 'municipality', facts: { slug: municipality } }
    throw error
  }
}

const notInPlace = (part: PlanPart | undefined, deed: Deed): Fault =>
  part === 'TAKES_PART' && deed !== 'LEAVE'
    ? { word: 'takesPartAlready', field: 'municipality' }
    : { word: 'notFound', field: 'municipality' }

/** Names the participant that does an action, or nobody. Serves assignPlanAction. */
export async function assignAction(
  db: CommitmentsDb,
  { action, municipality }: { action: string; municipality: string | null },
  { personId, at }: Act,
): Promise<Fault | undefined> {
  return await db.transaction().execute(async (trx): Promise<Fault | undefined> => {
    const segment = await trx
      .selectFrom('planSegment')
      .select(['plan', 'doneBy'])
      .where('id', '=', action)
      .executeTakeFirstOrThrow()
    await trx.selectFrom('actionPlan').select('id').where('id', '=', segment.plan).forUpdate().execute()
    const participant = await trx
      .selectFrom('planParticipant')
      .select('part')
      .where('plan', '=', segment.plan)
      .where('municipality', '=', municipality ?? '')
      .executeTakeFirst()
    if (municipality !== null && participant?.part !== 'TAKES_PART')
      return { word: 'takesNoPart', field: 'municipality' }
    await trx.updateTable('planSegment').set({ doneBy: municipality }).where('id', '=', action).execute()
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'assignPlanAction',
        subjectType: 'PlanAction',
        subjectId: action,
        before: { doneBy: segment.doneBy },
        after: { doneBy: municipality },
        news: null,
      },
    ])
    return undefined
  })
}
