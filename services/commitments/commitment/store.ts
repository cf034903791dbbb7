import { groupBy, keyBy } from '../../shared/batch.ts'
import type { CommitmentsDb, ProgressStatus } from '../database/tables.ts'

/** All commitments in order. Serves Query.commitments. */
export async function commitmentsInOrder(db: CommitmentsDb) {
  return await db.selectFrom('commitment').selectAll().orderBy('number').execute()
}

/** Serves Query.commitment, and the commitment of a report or an action. */
export async function commitmentsByNumber(db: CommitmentsDb, numbers: readonly number[]) {
  const rows = await db.selectFrom('commitment').selectAll().where('number', 'in', numbers).execute()
  return keyBy(rows, row => row.number)
}

export type StatusTally = { commitment: number; status: ProgressStatus; count: number }

/** How many municipalities stand where, by their report of the newest period. Serves Commitment.byStatus and reportingCount. */
export async function standingsOfCommitments(db: CommitmentsDb, numbers: readonly number[]) {
  const rows: StatusTally[] = await db
    .selectFrom(latest =>
      latest
        .selectFrom('progressReport')
        .distinctOn(['commitment', 'municipality'])
        .select(['status'])
        .select(({ ref }) => ref('commitment').$notNull().as('commitment'))
        .where('current', '=', true)
        .where('commitment', 'in', numbers)
        .orderBy('commitment')
        .orderBy('municipality')
        .orderBy('period', 'desc')
        .as('latest'),
    )
    .select(({ fn }) => ['commitment', 'status', fn.countAll<number>().as('count')])
    .groupBy(['commitment', 'status'])
    .execute()
  return groupBy(rows, row => row.commitment)
}
