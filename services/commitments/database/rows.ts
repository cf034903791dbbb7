import type { Texts } from '../../shared/language.ts'
import type { CommitmentsDb, CommitmentsTables } from './tables.ts'

/** Columns of lists that are not jsonb. */
const arrays = ['commitments']

const isJson = ([column, value]: [string, unknown]) =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !arrays.includes(column)

const asRow = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, isJson([column, value]) ? JSON.stringify(value) : value]),
  )

/** Inserts all rows at once; those that are there stay. */
export async function insert<Table extends keyof CommitmentsTables>(
  db: CommitmentsDb,
  table: Table,
  rows: readonly CommitmentsTables[Table][],
) {
  if (rows.length === 0) return
  await db
    .insertInto(table)
    .values(rows.map(asRow) as never)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The languages of an entry that holds other things too. */
export const textsIn = ({ en, fr }: { en: string; fr?: string }): Texts => ({ en, ...(fr ? { fr } : {}) })
