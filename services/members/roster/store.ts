import { groupBy } from '../../shared/batch.ts'
import type { MembersDb, NetworkCode, PathwayStep } from '../database/tables.ts'
import type { RosterMember } from './rules.ts'

/** Every period of membership as the records said at one moment, by name. Serves rosters and all that is held against them. */
export async function membersKnownAt(
  db: MembersDb,
  knownAt: Date,
  networks: readonly NetworkCode[],
): Promise<Map<NetworkCode, RosterMember[]>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('municipality', 'municipality.slug', 'membership.municipality')
    .selectAll('membership')
    .select([
      'municipality.sortName',
      'municipality.searchNames',
      'municipality.province',
      'municipality.knownMemberBy',
      'municipality.knownMemberByPrecision',
    ])
    .where('membership.network', 'in', networks)
    .where('membership.recordedAt', '<=', knownAt)
    .where(({ eb, or }) => or([eb('membership.replacedAt', 'is', null), eb('membership.replacedAt', '>', knownAt)]))
    .orderBy('municipality.sortName')
    .orderBy('membership.id')
    .execute()
  return groupBy(rows, row => row.network)
}

/** When the first membership of a network was entered. Serves Roster.recordedSince. */
export async function firstRecordOf(db: MembersDb, network: NetworkCode) {
  const { first } = await db
    .selectFrom('membership')
    .select(({ fn }) => fn.min('recordedAt').as('first'))
    .where('network', '=', network)
    .executeTakeFirstOrThrow()
  return first
}

/** Steps on record up to a day. Serves Roster.byStep. */
export async function stepsReachedBy(
  db: MembersDb,
  day: string,
): Promise<{ municipality: string; step: PathwayStep }[]> {
  return await db
    .selectFrom('milestone')
    .select(['municipality', 'step'])
    .where(({ eb, or }) => or([eb('reachedOn', 'is', null), eb('reachedOn', '<=', day)]))
    .execute()
}
