import { groupBy } from '../../shared/batch.ts'
import type { MembersDb } from '../database/tables.ts'

/** Serves Municipality.pathway. */
export async function milestonesOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('milestone').selectAll().where('municipality', 'in', slugs).execute()
  return groupBy(rows, row => row.municipality)
}
