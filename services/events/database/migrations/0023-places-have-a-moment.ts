import { type Kysely, sql } from 'kysely'

/** Of registrations that are older than this, the moment of arrival is what is known. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table events.registration add column stands_since timestamptz`.execute(db)
  await sql`update events.registration set stands_since = created_at`.execute(db)
  await sql`alter table events.registration alter column stands_since set not null,
    alter column stands_since set default now()`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table events.registration drop column stands_since`.execute(db)
}
