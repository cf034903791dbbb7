import { type Kysely, sql } from 'kysely'

/**
 * Keys of things that another subgraph keeps, so that this one's database refuses a reference to what does not exist. The courier
 * brings new ones out of the other's changes, and `learnt` remembers how far it came.
 */
type LearntTables = { learnt: { source: string; lastId: string } } & Record<string, Record<string, string>>

export async function createLearntTable(db: Kysely<unknown>, schema: string) {
  await sql`
    create table ${sql.id(schema, 'learnt')} (
      source text primary key,
      last_id bigint not null
    )`.execute(db)
}

/** The last change of the other subgraph that was taken in; undefined before the first. */
export async function lastLearntOf(db: Kysely<any>, source: string) {
  const row = await (db as Kysely<LearntTables>)
    .selectFrom('learnt')
    .select('lastId')
    .where('source', '=', source)
    .executeTakeFirst()
  return row && String(row.lastId)
}

type Lesson = {
  source: string
  after: string | null | undefined
  last: string
  /** Table and column that hold the keys. */
  into: { table: string; column: string }
  keys: readonly string[]
}

/** Takes in keys, unless another courier was faster: `after` must be where the last lesson ended. */
export async function learn(db: Kysely<any>, { source, after, last, into, keys }: Lesson) {
  return await (db as Kysely<LearntTables>).transaction().execute(async trx => {
    const moved = after
      ? await trx
          .updateTable('learnt')
          .set({ lastId: last })
          .where('source', '=', source)
          .where('lastId', '=', after)
          .returning('source')
          .executeTakeFirst()
      : await trx
          .insertInto('learnt')
          .values({ source, lastId: last })
          .onConflict(conflict => conflict.doNothing())
          .returning('source')
          .executeTakeFirst()
    if (!moved) return false
    if (keys.length > 0)
      await trx
        .insertInto(into.table)
        .values(keys.map(key => ({ [into.column]: key })) as never)
        .onConflict(conflict => conflict.doNothing())
        .execute()
    return true
  })
}
