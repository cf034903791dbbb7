import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type {
  FormerNameRow,
  MembersDb,
  MembershipRow,
  MilestoneRow,
  MunicipalityRow,
  PartnerWorkRow,
  RecordColumns,
  WorkingGroupChangeRow,
} from './tables.ts'

type Kept = {
  membership: MembershipRow
  milestone: MilestoneRow
  formerName: FormerNameRow
  partnerWork: PartnerWorkRow
  workingGroupChange: WorkingGroupChangeRow
}
/** What somebody says in a record. */
export type Said<Row> = Omit<Row, 'id' | 'entry' | 'revision' | 'recordedAt' | 'recordedBy' | 'replacedAt'>
export type Recording = { personId: string; now: Date }

/**
 * Keeps a record: the first of a new entry, or the one that replaces `before`. Undefined when another
 * record has taken the place of `before` meanwhile. Runs in the caller's transaction.
 */
export async function keepRecord<Table extends keyof Kept>(
  trx: MembersDb,
  table: Table,
  said: Said<Kept[Table]>,
  { personId, now }: Recording,
  before?: Pick<RecordColumns, 'entry' | 'revision'>,
): Promise<Kept[Table] | undefined> {
  if (before) {
    const replaced = await trx
      .updateTable(table as 'membership')
      .set({ replacedAt: now })
      .where('entry', '=', before.entry)
      .where('revision', '=', before.revision)
      .where('replacedAt', 'is', null)
      .executeTakeFirst()
    if (replaced.numUpdatedRows === 0n) return undefined
  }
  const id = randomUUID()
  const record = {
    ...said,
    id,
    entry: before?.entry ?? id,
    revision: (before?.revision ?? 0) + 1,
    recordedAt: now,
    recordedBy: personId,
    replacedAt: null,
  }
  await trx
    .insertInto(table as 'milestone')
    .values({
      ...record,
      ...('note' in record ? { note: jsonb(record.note) } : {}),
      ...('name' in record ? { name: jsonb(record.name) } : {}),
      ...('what' in record ? { what: jsonb(record.what) } : {}),
    } as never)
    .execute()
  return record as unknown as Kept[Table]
}

/** Of the records of a table, or of one by that name in a statement: those that counted at a moment; null is now. What is struck counts at none. */
export function counted(knownAt: Date | null, records?: string) {
  const column = (name: keyof RecordColumns) => sql.ref(records ? `${records}.${name}` : name)
  const inForce = sql`${column('replacedAt')} is null`
  const said =
    knownAt === null
      ? inForce
      : sql`${column('recordedAt')} <= ${knownAt} and (${inForce} or ${column('replacedAt')} > ${knownAt})`
  return sql<boolean>`(${said} and not ${column('struck')})`
}

/** Of the same: those that are struck now. */
export const struckNow = sql<boolean>`(replaced_at is null and struck)`

export const jsonb = <Value>(value: Value) =>
  value === null || value === undefined ? null : sql<Value>`${JSON.stringify(value)}::jsonb`

/** The municipality, held until the transaction ends: whoever else writes about it waits. */
export const lockMunicipality = (trx: MembersDb, slug: string): Promise<MunicipalityRow | undefined> =>
  trx.selectFrom('municipality').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()
