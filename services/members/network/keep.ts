import { recordChanges } from '../../shared/changes.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { keepRecord, lockMunicipality, type Recording } from '../database/keep.ts'
import type { JoiningKind, MembersDb, MembershipRow, MunicipalityRow, NetworkCode } from '../database/tables.ts'
import { joinedNews } from '../municipality/news.ts'
import { faultsOfPeriod, type PeriodInput, periodFrom, periodOf, standingBy } from './rules.ts'
import { findMembership } from './store.ts'

type MembershipAction = 'joinNetwork' | 'leaveNetwork' | 'correctMembership' | 'mergeMunicipality' | 'undoMerge'

/** What a person says of a period, and which one is meant: none for a new one. */
export type MembershipWriting = {
  action: MembershipAction
  municipality: string
  network: NetworkCode
  said: PeriodInput & {
    joinedKind?: JoiningKind | null | undefined
    joinedBasis?: string | null | undefined
    source?: string | null | undefined
    leftSource?: string | null | undefined
    reason?: string | null | undefined
    struck?: boolean | null | undefined
  }
  before?: MembershipRow
  key?: string | null | undefined
}

export type MembershipOutcome = { membership?: MembershipRow; current?: MembershipRow; faults: Fault[] }

const refused = (...faults: Fault[]): MembershipOutcome => ({ faults })

/** Keeps what is said of a period, with its trace and its news. Nothing is kept on a fault. */
export async function keepMembership(
  db: MembersDb,
  writing: MembershipWriting,
  by: Recording,
): Promise<MembershipOutcome> {
  return await once(
    db,
    { personId: by.personId, action: writing.action, key: writing.key },
    async entry => {
      const membership = await findMembership(db, entry)
      return membership && { membership, faults: [] }
    },
    () => db.transaction().execute(trx => keepMembershipIn(trx, writing, by)),
  )
}

/** The same in the transaction of a larger work, as an import. */
export async function keepMembershipIn(
  trx: MembersDb,
  writing: MembershipWriting,
  by: Recording,
): Promise<MembershipOutcome> {
  const { action, network, before, said } = writing
  const municipality = await lockMunicipality(trx, writing.municipality)
  if (!municipality)
    return refused({ word: 'unknownMunicipality', field: 'municipality', facts: { slug: writing.municipality } })

  // who became a part of another belongs to a network through that one
  if (action !== 'undoMerge' && municipality.mergedInto !== null && !said.struck && !said.hasLeft)
    return refused({ word: 'mergedAlready', field: action === 'joinNetwork' ? 'municipality' : 'hasLeft' })

  const inForce = await trx
    .selectFrom('membership')
    .selectAll()
    .where('municipality', '=', municipality.slug)
    .where('replacedAt', 'is', null)
    .execute()
  const others = inForce.filter(row => row.network === network && row.entry !== before?.entry && !row.struck)
  const today = by.now.toISOString().slice(0, 10)
  const faults = said.struck ? [] : faultsOfPeriod(said, others.map(periodOf), today)
  if (faults.length > 0) return refused(...faults)

  const after = await keepRecord(trx, 'membership', rowOf(writing), by, before)
  if (!after && before) {
    const current = await findMembership(trx, before.entry)
    return { ...(current ? { current } : {}), faults: [{ word: 'correctedMeanwhile', field: 'revision' }] }
  }
  if (!after) throw new Error('A new period was not kept.')
  await keepStanding(trx, municipality, [...inForce.filter(({ entry }) => entry !== after.entry), after], today)
  await keepAnswer(trx, by.personId, action, writing.key, after.entry, by.now)
  await recordChanges(trx, [
    {
      at: by.now,
      actor: by.personId,
      action,
      subjectType: 'Membership',
      subjectId: after.entry,
      before: before ?? null,
      after,
      news: action === 'joinNetwork' && network === 'CMARD' ? joinedNews(municipality, after.joinedBasis) : null,
      ...(after.struck && { takesBack: ['joinNetwork', 'loadRecords'] }),
    },
  ])
  return { membership: after, faults: [] }
}

/** What is said of a period, as a record keeps it. */
export function rowOf({ municipality, network, said }: MembershipWriting) {
  const { joined, known, hasLeft, left } = periodFrom(said)
  return {
    network,
    municipality,
    joinedOn: joined?.value ?? null,
    joinedPrecision: joined?.precision ?? null,
    joinedKind: joined ? (said.joinedKind ?? 'RECORDED') : null,
    joinedBasis: storable(said.joinedBasis ?? '') || null,
    knownBy: known?.value ?? null,
    knownByPrecision: known?.precision ?? null,
    hasLeft,
    leftOn: left?.value ?? null,
    leftPrecision: left?.precision ?? null,
    leftSource: (hasLeft && storable(said.leftSource ?? '')) || null,
    source: storable(said.source ?? '') || null,
    reason: storable(said.reason ?? '') || null,
    struck: Boolean(said.struck),
  }
}

async function keepStanding(
  trx: MembersDb,
  { slug, standing, knownAs }: MunicipalityRow,
  memberships: readonly MembershipRow[],
  today: string,
) {
  const after = standingBy(memberships, knownAs, today)
  if (after !== standing)
    await trx.updateTable('municipality').set({ standing: after }).where('slug', '=', slug).execute()
}
