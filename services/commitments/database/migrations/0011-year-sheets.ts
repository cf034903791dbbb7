import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table commitments.year_sheet (
      id text primary key,
      plan text not null references commitments.action_plan (id),
      year text not null check (year ~ '^[0-9]{4}$'),
      lang text not null,
      file_name text not null,
      sent jsonb not null,
      published jsonb not null,
      sent_by text not null,
      sent_at timestamptz not null,
      applied_at timestamptz,
      undone_at timestamptz check (undone_at is null or applied_at is not null)
    )`.execute(db)
  // ActionPlan.yearSheets, newest first
  await sql`create index year_sheet_of_plan on commitments.year_sheet (plan, year, sent_at desc)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('commitments').dropTable('year_sheet').execute()
}
