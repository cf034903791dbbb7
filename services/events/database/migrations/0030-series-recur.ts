import { type Kysely, sql } from 'kysely'

/** What is scheduled from now on keeps its rule; of what there is already, none is known. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table events.event_series add column recurrence jsonb`.execute(db)
  await sql`alter table events.event add column recurrence_day text`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table events.event drop column recurrence_day`.execute(db)
  await sql`alter table events.event_series drop column recurrence`.execute(db)
}
