import type { MembersDb, NetworkCode, PathwayStep, PublishedCountRow } from '../database/tables.ts'
import type { RosterMember } from './rules.ts'

/** Every period of membership as the records said at one moment, by name. Serves Query.roster. */
export async function membersKnownAt(db: MembersDb, network: NetworkCode, knownAt: Date): Promise<RosterMember[]> {
  return await db
    .selectFrom('membership')
    .innerJoin('municipality', 'municipality.slug', 'membership.municipality')
    .selectAll('membership')
    .select([
      'municipality.sortName',
      'municipality.province',
      'municipality.knownMemberBy',
      'municipality.knownMemberByPrecision',
    ])
    .where('membership.network', '=', network)
    .where('membership.recordedAt', '<=', knownAt)
    .where(({ eb, or }) => or([eb('membership.replacedAt', 'is', null), eb('membership.replacedAt', '>', knownAt)]))
    .orderBy('municipality.sortName')
    .orderBy('membership.id')
    .execute()
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

/** Serves Query.publishedCounts. */
export async function publishedCountsOf(db: MembersDb, network: NetworkCode): Promise<PublishedCountRow[]> {
  return await db
    .selectFrom('publishedCount')
    .selectAll()
    .where('network', '=', network)
    .orderBy('date', order => order.asc().nullsLast())
    .orderBy('position')
    .execute()
}

/** The last count with a number and a date up to a day. Serves Roster.published. */
export const findPublishedCount = (db: MembersDb, network: NetworkCode, day: string) =>
  db
    .selectFrom('publishedCount')
    .selectAll()
    .where('network', '=', network)
    .where('date', '<=', day)
    .where('count', 'is not', null)
    .orderBy('date', 'desc')
    .limit(1)
    .executeTakeFirst()
