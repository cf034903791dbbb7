import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import type { MembersDb, NetworkCode } from '../database/tables.ts'

/** Serves Query.networks. */
export const networksInOrder = (db: MembersDb) => db.selectFrom('network').selectAll().orderBy('code').execute()

/** Names of networks, oldest first. Serves Network.name and Network.names. */
export async function namesOfNetworks(db: MembersDb, codes: readonly NetworkCode[]) {
  const rows = await db
    .selectFrom('networkName')
    .selectAll()
    .where('network', 'in', codes)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.network)
}

/** The records in force of all periods, struck ones too, oldest first. Serves Municipality.memberships. */
export async function membershipsOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('replacedAt', 'is', null)
    .orderBy('network')
    .orderBy('joinedOn')
    .orderBy('entry')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** All records of periods, newest first. Serves Membership.records. */
export async function membershipRecordsOf(db: MembersDb, entries: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('entry', 'in', entries)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.entry)
}

/** The record of a period that is in force. */
export const findMembership = (db: MembersDb, entry: string) =>
  db.selectFrom('membership').selectAll().where('entry', '=', entry).where('replacedAt', 'is', null).executeTakeFirst()

/** Municipalities that the public knows of, with the networks of which they are members today. Serves Query.memberRoster. */
export const memberRosterOf = (db: MembersDb) =>
  db
    .selectFrom('municipality')
    .leftJoin('membership', join =>
      join
        .onRef('membership.municipality', '=', 'municipality.slug')
        .on('membership.hasLeft', '=', false)
        .on('membership.struck', '=', false)
        .on('membership.replacedAt', 'is', null),
    )
    .select(['municipality.slug', 'municipality.province'])
    .select(sql<string[]>`array_remove(array_agg(distinct membership.network), null)`.as('networks'))
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .groupBy('municipality.slug')
    .orderBy('municipality.slug')
    .execute()
