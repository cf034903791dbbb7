import { randomUUID } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import { keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { returnedMail, unanswered } from '../confirmation/store.ts'
import type { MembersDb, MembersTables, NetworkCode, Province, SavedViewRow } from '../database/tables.ts'
import { goesOnUntil } from '../network/store.ts'
import type { DeskWorkKind } from '../types.generated.ts'

export type DeskWorkRow = {
  kind: DeskWorkKind
  municipality: string
  sortName: string
  since: string | null
  about: string
  /** Day of the last invitation that is open; empty where there is none, or it helps nothing. */
  invited: string
}

export type DeskQuestion = {
  kinds?: readonly DeskWorkKind[] | null | undefined
  provinces?: readonly Province[] | null | undefined
  network: NetworkCode
  today: string
  now: Date
  /** A yearly question to a contact that was put before this moment is overdue. */
  overdueBefore: Date
  /** News before this moment are old. */
  oldBefore: Date
}

type Where = ExpressionBuilder<MembersTables, 'municipality'>

/** The plans that a municipality published or shares, and did not take back or leave since. */
const standingPlans = ({ selectFrom }: Where) =>
  selectFrom('activity as plan')
    .select(['plan.at', 'plan.url', 'plan.invented'])
    .whereRef('plan.municipality', '=', 'municipality.slug')
    .where('plan.kind', 'in', ['PLAN_PUBLISHED', 'PLAN_JOINED'])
    .where('plan.takenBackAt', 'is', null)
    .where(({ exists, not, selectFrom: from }) =>
      not(
        exists(
          from('activity as left')
            .select('left.id')
            .whereRef('left.municipality', '=', 'plan.municipality')
            .whereRef('left.url', '=', 'plan.url')
            .where('left.kind', '=', 'PLAN_LEFT')
            .where('plan.kind', '=', 'PLAN_JOINED')
            .whereRef('left.position', '>', 'plan.position'),
        ),
      ),
    )

const hasNoPlanStep = ({ exists, not, selectFrom }: Where) =>
  not(
    exists(
      selectFrom('milestone')
        .select('milestone.id')
        .whereRef('milestone.municipality', '=', 'municipality.slug')
        .where('milestone.step', '=', 'PLAN')
        .where('milestone.replacedAt', 'is', null)
        .where('milestone.struck', '=', false),
    ),
  )

/** The first plan of each that the pathway does not know of. What was invented to demonstrate the portal proves no step. */
const firstPlanUnrecorded = (where: Where) =>
  standingPlans(where)
    .where('plan.invented', '=', false)
    .orderBy('plan.at')
    .orderBy('plan.position')
    .limit(1)
    .as('plan')

const ofThePlan = [sql<string | null>`plan.at::date`.as('since'), 'plan.url as about'] as const

/** Serves Municipality.planStepToRecord. */
export async function planStepsToRecord(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('municipality')
    .innerJoinLateral(
      where => firstPlanUnrecorded(where as never),
      join => join.onTrue(),
    )
    .select([sql<DeskWorkKind>`'PLAN_STEP_TO_RECORD'`.as('kind'), 'slug as municipality', 'sortName'])
    .select(ofThePlan)
    .select(sql<string>`''`.as('invited'))
    .where('slug', 'in', slugs)
    .where(where => hasNoPlanStep(where as never))
    .execute()
  return keyBy<DeskWorkRow, string>(rows, row => row.municipality)
}

/** Everything that waits, as one query: a row a thing. */
function workOf(db: MembersDb, { kinds, provinces, network, today, now, overdueBefore, oldBefore }: DeskQuestion) {
  const members = db
    .selectFrom('municipality')
    .innerJoin('membership', 'membership.municipality', 'municipality.slug')
    .where('membership.network', '=', network)
    .where(where => goesOnUntil(today)(where as never))
    .$if(Boolean(provinces?.length), query => query.where('municipality.province', 'in', provinces ?? []))
  // whoever left, or never joined, has contacts too
  const places = db
    .selectFrom('municipality')
    .where(({ exists, not, or, selectFrom }) => {
      const memberships = selectFrom('membership')
        .select('membership.id')
        .whereRef('membership.municipality', '=', 'municipality.slug')
        .where(where => goesOnUntil(today)(where as never))
      return or([exists(memberships.where('membership.network', '=', network)), not(exists(memberships))])
    })
    .$if(Boolean(provinces?.length), query => query.where('municipality.province', 'in', provinces ?? []))
  const kindAs = (kind: DeskWorkKind) => sql<DeskWorkKind>`${kind}::text`.as('kind')
  // of a kind that is about the municipality itself, and of no thing of its own
  const nothing = [sql<string | null>`null::date`.as('since'), sql<string>`''`.as('about')] as const
  const nobody = sql<string>`''`.as('invited')

  const withoutContact = (kind: DeskWorkKind, elected: boolean) =>
    members
      .select([kindAs(kind), 'municipality.slug as municipality', 'municipality.sortName', ...nothing])
      .select(({ fn, selectFrom, val }) =>
        fn
          .coalesce(
            selectFrom('invitation')
              .select(invited => sql<string | null>`${invited.fn.max('invitation.invitedAt')}::date::text`.as('day'))
              .whereRef('invitation.municipality', '=', 'municipality.slug')
              .where('invitation.elected', '=', elected)
              .where('invitation.state', '=', 'OPEN')
              .where('invitation.expiresAt', '>', now),
            val(''),
          )
          .as('invited'),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('contact')
              .select('contact.id')
              .whereRef('contact.municipality', '=', 'municipality.slug')
              .where('contact.elected', '=', elected)
              .where(({ eb, or }) => or([eb('contact.endsOn', 'is', null), eb('contact.endsOn', '>', today)])),
          ),
        ),
      )
  const unconfirmed = places
    .innerJoin(
      unanswered(db, { today, overdueBefore })
        .select(({ fn }) => ['contact.municipality', fn.min('confirmation.askedAt').as('askedAt')])
        .groupBy('contact.municipality')
        .as('question'),
      'question.municipality',
      'municipality.slug',
    )
    .select([
      kindAs('UNCONFIRMED_CONTACT'),
      'municipality.slug as municipality',
      'municipality.sortName',
      sql<string | null>`question.asked_at::date`.as('since'),
      sql<string>`''`.as('about'),
      nobody,
    ])
  const returned = places
    .innerJoin(
      db
        .selectFrom(returnedMail(db, today).as('mail'))
        .select(({ fn }) => ['mail.municipality', fn.min('mail.at').as('at')])
        .groupBy('mail.municipality')
        .as('returned'),
      'returned.municipality',
      'municipality.slug',
    )
    .select([
      kindAs('MAIL_RETURNED'),
      'municipality.slug as municipality',
      'municipality.sortName',
      sql<string | null>`returned.at::date`.as('since'),
      sql<string>`''`.as('about'),
      nobody,
    ])
  const withoutPlan = members
    .select([kindAs('NO_PLAN'), 'municipality.slug as municipality', 'municipality.sortName', ...nothing, nobody])
    .where(where => hasNoPlanStep(where as never))
    .where(where => where.not(where.exists(standingPlans(where as never))))
  const planStep = members
    .innerJoinLateral(
      where => firstPlanUnrecorded(where as never),
      join => join.onTrue(),
    )
    .select([kindAs('PLAN_STEP_TO_RECORD'), 'municipality.slug as municipality', 'municipality.sortName'])
    .select(ofThePlan)
    .select(nobody)
    .where(where => hasNoPlanStep(where as never))
  const withoutNews = members
    .leftJoin('activity', join =>
      join
        .onRef('activity.municipality', '=', 'municipality.slug')
        .on('activity.takenBackAt', 'is', null)
        .on('activity.isPrivate', '=', false)
        // what others say of it is no word of its own
        .on('activity.kind', 'not in', ['PROGRESS_VALIDATED', 'VALIDATION_WITHDRAWN']),
    )
    .select(({ fn }) => [
      kindAs('NO_NEWS'),
      'municipality.slug as municipality',
      'municipality.sortName',
      sql<string | null>`${fn.max('activity.at')}::date`.as('since'),
      sql<string>`''`.as('about'),
      nobody,
    ])
    .groupBy(['municipality.slug', 'municipality.sortName'])
    .having(({ eb, fn, or }) => or([eb(fn.max('activity.at'), 'is', null), eb(fn.max('activity.at'), '<', oldBefore)]))
  const undated = members
    .select([
      kindAs('UNDATED_MEMBERSHIP'),
      'municipality.slug as municipality',
      'municipality.sortName',
      ...nothing,
      nobody,
    ])
    .where('membership.joinedOn', 'is', null)
  const outstanding = members
    .innerJoin('surveySheet', 'surveySheet.municipality', 'municipality.slug')
    .innerJoin('survey', 'survey.id', 'surveySheet.surveyId')
    .select([
      kindAs('SURVEY_OUTSTANDING'),
      'municipality.slug as municipality',
      'municipality.sortName',
      'survey.opensOn as since',
      'survey.id as about',
      nobody,
    ])
    .where('surveySheet.doneAt', 'is', null)
    .where('survey.state', '=', 'OPEN')
    .where('survey.opensOn', '<=', today)
    .where('survey.closesOn', '>=', today)

  const all = withoutContact('NO_STAFF_CONTACT', false)
    .unionAll(withoutContact('NO_ELECTED_CONTACT', true))
    .unionAll(unconfirmed)
    .unionAll(returned)
    .unionAll(withoutPlan)
    .unionAll(planStep)
    .unionAll(withoutNews)
    .unionAll(undated)
    .unionAll(outstanding)
  return db.selectFrom(all.as('work')).$if(Boolean(kinds?.length), query => query.where('work.kind', 'in', kinds ?? []))
}

/** One page, by kind, what nobody was invited for first, and name. Serves Query.deskWork. */
export async function workPage(db: MembersDb, question: DeskQuestion, page: Page) {
  const after = keyAfter<[string, string, string, string, string]>(page, 5)
  const found = workOf(db, question)
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('kind', 'invited', 'sortName', 'municipality', 'about'),
          '>',
          tuple(after?.[0] as DeskWorkKind, after?.[1] ?? '', after?.[2] ?? '', after?.[3] ?? '', after?.[4] ?? ''),
        ),
      ),
    )
    .orderBy('kind')
    .orderBy('invited')
    .orderBy('sortName')
    .orderBy('municipality')
    .orderBy('about')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const keyOf = (row: DeskWorkRow) => [row.kind, row.invited, row.sortName, row.municipality, row.about]
  return connection<DeskWorkRow>(rows, page, keyOf, count)
}

/** How much of each kind. Serves Query.deskWorkCounts. */
export const workCounts = (db: MembersDb, question: DeskQuestion) =>
  workOf(db, { ...question, kinds: null })
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('kind')
    .execute()

/** Serves Query.savedViews. */
export const viewsOfPerson = (db: MembersDb, personId: string): Promise<SavedViewRow[]> =>
  db.selectFrom('savedView').selectAll().where('personId', '=', personId).orderBy('name').execute()

type View = Pick<SavedViewRow, 'personId' | 'name' | 'path'>

/** Keeps a view; one of the same name gets the new address. Serves saveView. */
export async function keepView(db: MembersDb, view: View, now: Date): Promise<SavedViewRow> {
  return await db.transaction().execute(async trx => {
    const before = await trx
      .selectFrom('savedView')
      .selectAll()
      .where('personId', '=', view.personId)
      .where('name', '=', view.name)
      .executeTakeFirst()
    const after = await trx
      .insertInto('savedView')
      .values({ ...view, id: randomUUID() })
      .onConflict(conflict => conflict.columns(['personId', 'name']).doUpdateSet({ path: view.path }))
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [changeOf('saveView', after, now, before ?? null, after)])
    return after
  })
}

/** Removes one of a person's own views. Serves removeView. */
export async function removeView(db: MembersDb, id: string, personId: string, now: Date) {
  return await db.transaction().execute(async trx => {
    const before = await trx
      .deleteFrom('savedView')
      .where('id', '=', id)
      .where('personId', '=', personId)
      .returningAll()
      .executeTakeFirst()
    if (before) await recordChanges(trx, [changeOf('removeView', before, now, before, null)])
    return before
  })
}

const changeOf = (action: string, view: SavedViewRow, at: Date, before: unknown, after: unknown) => ({
  at,
  actor: view.personId,
  action,
  subjectType: 'SavedView',
  subjectId: view.id,
  before,
  after,
  news: null,
})
