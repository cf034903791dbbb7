import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.saved_view (
      id text primary key,
      person_id text not null references members.person (id),
      name text not null,
      path text not null,
      -- savedViews, and a name is in use once
      constraint saved_view_name unique (person_id, name)
    )`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('members').dropTable('saved_view').execute()
}
