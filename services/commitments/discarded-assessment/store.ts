import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { isTaken } from '../../shared/errors.ts'
import { isOpen } from '../assessment/rules.ts'
import { type Act, allAssessments, changeOf, found, held, type Written } from '../assessment/store.ts'
import type { CommitmentsDb } from '../database/tables.ts'

/** Newest first. Serves Municipality.discardedAssessments. */
export async function discardedAssessmentsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await allAssessments(db)
    .where('municipality', 'in', slugs)
    .where('discardedAt', 'is not', null)
    .orderBy('discardedAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Serves restoreAssessment, and whoever discards twice. */
export const findDiscarded = (db: CommitmentsDb, id: string) =>
  allAssessments(db).where('id', '=', id).where('discardedAt', 'is not', null).executeTakeFirst()

/** Serves discardAssessment. */
export async function discard(
  db: CommitmentsDb,
  { id, revision }: { id: string; revision: number },
  act: Act,
): Promise<Written> {
  return await db.transaction().execute(async trx => {
    const before = await held(trx, id)
    if (before.discardedAt) return { assessment: before }
    if (!isOpen(before)) return { assessment: before, fault: { word: 'assessmentIsClosed', field: 'assessment' } }
    if (revision !== before.revision)
      return {
        assessment: before,
        fault: { word: 'savedMeanwhile', field: 'revision', facts: { revision: before.revision } },
      }
    await trx.updateTable('assessment').set({ discardedAt: act.at }).where('id', '=', id).execute()
    const assessment = { ...before, discardedAt: act.at }
    await recordChanges(trx, [changeOf('discardAssessment', act, before, assessment)])
    return { assessment }
  })
}

/** Serves restoreAssessment. */
export async function restore(db: CommitmentsDb, id: string, act: Act): Promise<Written> {
  try {
    return await db.transaction().execute(async trx => {
      const before = await held(trx, id)
      if (!before.discardedAt) return { assessment: before }
      await trx.updateTable('assessment').set({ discardedAt: null }).where('id', '=', id).execute()
      const assessment = await found(trx, id)
      await recordChanges(trx, [changeOf('restoreAssessment', act, before, assessment)])
      return { assessment }
    })
  } catch (error) {
    if (isTaken(error, 'assessment_open')) return { fault: { word: 'draftBegunAnew', field: 'assessment' } }
    throw error
  }
}
