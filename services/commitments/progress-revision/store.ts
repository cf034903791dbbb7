import { groupBy } from '../../shared/batch.ts'
import type { CommitmentsDb } from '../database/tables.ts'

/** Every published revision, newest first. Serves ProgressReport.revisions and difference, and a report at a revision. */
export async function revisionsOfReports(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('progressReport')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.id)
}
