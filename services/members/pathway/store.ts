import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { type DayAndMoment, isReached, wasKnown } from '../roster/store.ts'
import { keepRecord, lockMunicipality, type Recording } from '../database/keep.ts'
import type { MembersDb, MilestoneRow } from '../database/tables.ts'
import { faultsOfMilestone, type MilestoneInput } from './rules.ts'

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

type Reached = Pick<MilestoneRow, 'municipality' | 'step' | 'reachedOn' | 'reachedPrecision' | 'consulted' | 'invented'>

/**
 * Dated steps that municipalities had reached by a day, as known at a moment; those that rest on memory alone are left out. A day that
 * is past is reached where it is sure, as everywhere on the roster. Serves Query.pathwayFigures.
 */
export async function datedMilestones(db: MembersDb, question: DayAndMoment): Promise<Reached[]> {
  return await db
    .selectFrom('milestone')
    .innerJoin('municipality', 'municipality.slug', 'milestone.municipality')
    .select(['municipality', 'step', 'reachedOn', 'reachedPrecision', 'consulted', 'invented'])
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .where('reachedOn', 'is not', null)
    .where(where => isReached(where as never, question))
    .where(where => wasKnown(where as never, 'milestone', question.knownAt))
    .execute()
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
