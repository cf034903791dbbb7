import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // what a municipality undertook, and what is overdue: by day
  await sql
    .raw(`create index action_item_municipality on events.action_item (municipality, status, due_on, id)`)
    .execute(db)
  await sql.raw(`create index action_item_open on events.action_item (due_on, id) where status = 'OPEN'`).execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw(`drop index events.action_item_open`).execute(db)
  await sql.raw(`drop index events.action_item_municipality`).execute(db)
}
