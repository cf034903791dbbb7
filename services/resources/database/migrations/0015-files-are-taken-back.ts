import { type Kysely, sql } from 'kysely'

/** A version that should never have been there: its bytes go, and its address tells why. */
export async function up(db: Kysely<unknown>) {
  await sql
    .raw(`alter table resources.file
      add column taken_back_at timestamptz,
      add column taken_back_reason jsonb,
      add check ((taken_back_at is null) = (taken_back_reason is null))`)
    .execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('alter table resources.file drop column taken_back_at, drop column taken_back_reason').execute(db)
}
