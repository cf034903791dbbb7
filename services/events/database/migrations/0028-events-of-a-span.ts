import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // the longest event bounds where the events of a span begin
  await sql.raw(`create index event_length on events.event ((ends_at - starts_at))`).execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw(`drop index events.event_length`).execute(db)
}
