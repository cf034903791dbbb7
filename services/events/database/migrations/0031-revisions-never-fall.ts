import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table events.event_series add column left_revisions integer not null default 0`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table events.event_series drop column left_revisions`.execute(db)
}
