import { type Kysely, sql } from 'kysely'

/** What is of no municipality can be of a province all the same. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table members.activity add column province text`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table members.activity drop column province`.execute(db)
}
