import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table resources.collection add column discarded_at timestamptz`.execute(db)
}

/** Discarded ones are seen again. */
export async function down(db: Kysely<unknown>) {
  await sql`alter table resources.collection drop column discarded_at`.execute(db)
}
