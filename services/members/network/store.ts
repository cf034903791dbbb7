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

/** Periods of membership by the records in force, oldest first. Serves Municipality.memberships. */
export async function membershipsOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('replacedAt', 'is', null)
    .orderBy('network')
    .orderBy('joinedOn')
    .execute()
  return groupBy(rows, row => row.municipality)
}
