import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.webhook_wish (
      id bigint generated always as identity primary key,
      person_id text not null references members.person (id),
      at timestamptz not null
    )`.execute(db)
  // pings and replays of a person within the hour, also of webhooks that are gone
  await sql`create index webhook_wish_by_person on members.webhook_wish (person_id, at)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('members').dropTable('webhook_wish').execute()
}
