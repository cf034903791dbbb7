import { keyBy } from '../../shared/batch.ts'
import type { CommitmentsDb } from '../database/tables.ts'

/** Published ones only. Serves references to Assessment. */
export async function assessmentsByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('assessment')
    .selectAll()
    .where('status', '=', 'PUBLISHED')
    .where('id', 'in', ids)
    .execute()
  return keyBy(rows, row => row.id)
}

/** The latest published assessment of each. Serves Municipality.maturity and PeerGroup.maturity. */
export async function latestAssessmentsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('assessment')
    .distinctOn('municipality')
    .selectAll()
    .where('status', '=', 'PUBLISHED')
    .where('municipality', 'in', slugs)
    .orderBy('municipality')
    .orderBy('assessedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return keyBy(rows, row => row.municipality)
}
