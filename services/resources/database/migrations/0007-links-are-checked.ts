import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql
    .raw(`create table resources.link_check (
      resource text primary key references resources.resource (slug),
      url text not null,
      checked_at timestamptz not null,
      outcome text not null check (outcome in ('ALIVE', 'GONE', 'SILENT', 'REFUSED')),
      failures integer not null,
      failing_since timestamptz
    )`)
    .execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.withSchema('resources').schema.dropTable('link_check').execute()
}
