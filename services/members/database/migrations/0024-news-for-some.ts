import { type Kysely, sql } from 'kysely'

/** Some of what is told to people is no news for everybody. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table members.activity add column is_private boolean not null default false`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table members.activity drop column is_private`.execute(db)
}
