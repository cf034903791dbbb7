import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { type DayAndMoment, isReached } from '../roster/store.ts'
import { counted, keepRecord, lockMunicipality, type Recording } from '../database/keep.ts'
import type { ConsultationKind, MembersDb, MilestoneRow, PathwayStep } from '../database/tables.ts'
import { type Duration, faultsOfMilestone, type MilestoneInput, pathwaySteps } from './rules.ts'

/** The records in force of all steps, struck ones too. Serves Municipality.pathway and milestoneRecords. */
export async function milestonesOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('milestone')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('replacedAt', 'is', null)
    .orderBy('reachedOn')
    .orderBy('entry')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** All records of steps, newest first. Serves Milestone.records. */
export async function milestoneRecordsOf(db: MembersDb, entries: readonly string[]) {
  const rows = await db
    .selectFrom('milestone')
    .selectAll()
    .where('entry', 'in', entries)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.entry)
}

const findMilestone = (db: MembersDb, entry: string) =>
  db.selectFrom('milestone').selectAll().where('entry', '=', entry).where('replacedAt', 'is', null).executeTakeFirst()

/** Every duration that is told: from a step to the next, and from consultation to plan by how was consulted. */
const durations: readonly (readonly [from: PathwayStep, to: PathwayStep, consulted: ConsultationKind | ''])[] = [
  ...pathwaySteps.slice(1).map((to, index) => [pathwaySteps[index] as PathwayStep, to, ''] as const),
  ['CONSULTATION', 'PLAN', 'AT_ONCE'],
  ['CONSULTATION', 'PLAN', 'IN_SEQUENCE'],
]

/**
 * How long steps took that municipalities had reached by a day, as known at a moment; those that rest on memory alone are left out. A
 * day that is past is reached where it is sure, as everywhere on the roster. Serves Query.pathwayFigures.
 */
export async function pathwayDurations(db: MembersDb, question: DayAndMoment) {
  const asked = sql<{ place: number; fromStep: string; toStep: string; kind: string }>`(values ${sql.join(
    durations.map(([from, to, kind], place) => sql`(${place}::int, ${from}::text, ${to}::text, ${kind}::text)`),
  )})`
  const isApproximate = sql<boolean>`(began.reached_precision <> 'DAY' or ended.reached_precision <> 'DAY')`
  const rows = await db
    .with('dated', query =>
      query
        .selectFrom('milestone')
        .innerJoin('municipality', 'municipality.slug', 'milestone.municipality')
        .select(['municipality', 'step', 'reachedPrecision', 'consulted', 'invented'])
        // the middle of what a date can mean, in days: reached_by is its last one
        .select(sql<number>`(reached_on - date '1970-01-01') + (reached_by - reached_on) / 2.0::float8`.as('middle'))
        .where('municipality.standing', '!=', 'UNVERIFIED')
        .where('reachedOn', 'is not', null)
        .where(where => isReached(where as never, question))
        .where(counted(question.knownAt, 'milestone')),
    )
    .with('first', query =>
      query
        .selectFrom('dated')
        .distinctOn(['municipality', 'step'])
        .selectAll()
        .orderBy('municipality')
        .orderBy('step')
        .orderBy('middle')
        .orderBy('reachedPrecision')
        .orderBy('consulted', order => order.asc().nullsLast()),
    )
    .selectFrom(asked.as<'asked'>(sql`asked(place, from_step, to_step, kind)`))
    .leftJoin('first as began', join =>
      join.onRef('began.step', '=', 'asked.fromStep' as never).on(sql<boolean>`asked.kind in ('', began.consulted)`),
    )
    .leftJoin('first as ended', join =>
      join.onRef('ended.municipality', '=', 'began.municipality').onRef('ended.step', '=', 'asked.toStep' as never),
    )
    .select(({ selectFrom }) => [
      sql<number>`asked.place`.as('place'),
      sql<number>`count(ended.step)::int`.as('n'),
      sql<number | null>`percentile_cont(0.5) within group (order by ended.middle - began.middle)`.as('median'),
      sql<number>`(count(ended.step) filter (where ${isApproximate}))::int`.as('approximate'),
      selectFrom('dated').select(sql<boolean>`coalesce(bool_or(invented), false)`.as('invented')).as('invented'),
    ])
    .groupBy('asked.place' as never)
    .orderBy('asked.place' as never)
    .execute()
  const told = rows.map(({ n, median, approximate }) => ({
    n,
    medianDays: median === null ? null : Math.round(median),
    approximate,
  }))
  const [consultedAtOnce, consultedInSequence] = told.slice(-2) as [Duration, Duration]
  return {
    betweenSteps: told.slice(0, -2).map((one, place) => ({
      from: pathwaySteps[place] as PathwayStep,
      to: pathwaySteps[place + 1] as PathwayStep,
      ...one,
    })),
    consultedAtOnce,
    consultedInSequence,
    invented: rows[0]?.invented ?? false,
  }
}

export type MilestoneWriting = {
  action: 'recordMilestone' | 'correctMilestone' | 'addMunicipality'
  municipality: string
  said: MilestoneInput & {
    actor?: string | null | undefined
    source?: string | null | undefined
    reason?: string | null | undefined
    struck?: boolean | null | undefined
  }
  before?: MilestoneRow
  key?: string | null | undefined
}

export type MilestoneOutcome = { milestone?: MilestoneRow; current?: MilestoneRow; faults: Fault[] }

/** Keeps what is said of a step, with its trace. Nothing is kept on a fault. Serves recordMilestone and correctMilestone. */
export async function keepMilestone(
  db: MembersDb,
  writing: MilestoneWriting,
  by: Recording,
): Promise<MilestoneOutcome> {
  return await once(
    db,
    { personId: by.personId, action: writing.action, key: writing.key },
    async entry => {
      const milestone = await findMilestone(db, entry)
      return milestone && { milestone, faults: [] }
    },
    () => db.transaction().execute(trx => keepMilestoneIn(trx, writing, by)),
  )
}

/** The same in the transaction of a larger work. */
export async function keepMilestoneIn(
  trx: MembersDb,
  writing: MilestoneWriting,
  by: Recording,
): Promise<MilestoneOutcome> {
  const { action, before, said, key } = writing
  const municipality = await lockMunicipality(trx, writing.municipality)
  if (!municipality)
    return {
      faults: [{ word: 'unknownMunicipality', field: 'municipality', facts: { slug: writing.municipality } }],
    }
  const others = ((await milestonesOf(trx, [municipality.slug])).get(municipality.slug) ?? []).filter(
    ({ entry, struck }) => entry !== before?.entry && !struck,
  )
  const isMember = municipality.standing === 'MEMBER' || municipality.standing === 'FORMER_MEMBER'
  const faults = said.struck ? [] : faultsOfMilestone(said, others, isMember, by.now.toISOString().slice(0, 10))
  if (faults.length > 0) return { faults }

  const after = await keepRecord(trx, 'milestone', rowOf(writing), by, before)
  if (!after && before) {
    const current = await findMilestone(trx, before.entry)
    return { ...(current ? { current } : {}), faults: [{ word: 'correctedMeanwhile', field: 'revision' }] }
  }
  if (!after) throw new Error('A new milestone was not kept.')
  if (action !== 'addMunicipality') await keepAnswer(trx, by.personId, action, key, after.entry, by.now)
  await recordChanges(trx, [
    {
      at: by.now,
      actor: by.personId,
      action,
      subjectType: 'Milestone',
      subjectId: after.entry,
      before: before ?? null,
      after,
      news: null,
    },
  ])
  return { milestone: after, faults: [] }
}

function rowOf({ municipality, said }: MilestoneWriting) {
  const reached = parsePartialDate(said.reachedOn?.trim() ?? '')
  const note = textsOf(said.note ?? [])
  return {
    municipality,
    step: said.step,
    reachedOn: reached?.value ?? null,
    reachedPrecision: reached?.precision ?? null,
    note: Object.keys(note).length > 0 ? note : null,
    actor: storable(said.actor ?? '') || null,
    documentTitle: storable(said.document?.title ?? '') || null,
    documentUrl: said.document?.url ?? null,
    skipReason: storable(said.skipReason ?? '') || null,
    consulted: said.consulted ?? null,
    invented: false,
    source: storable(said.source ?? '') || null,
    reason: storable(said.reason ?? '') || null,
    struck: Boolean(said.struck),
  }
}
