import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.roster_import (
      id text primary key,
      position bigint generated always as identity,
      network text not null references members.network (code),
      file_name text not null,
      state text not null
        check (state in ('READING', 'REFUSED', 'READY', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
      row_count integer not null,
      rows_done integer not null,
      unchanged_count integer not null,
      sent_by text not null,
      sent_at timestamptz not null,
      touched_at timestamptz not null,
      applied_at timestamptz,
      undone_at timestamptz
    )`.execute(db)
  // rosterImports, newest first
  await sql`create index roster_import_by_time on members.roster_import (position desc)`.execute(db)
  await sql`
    create table members.roster_import_change (
      import_id text not null references members.roster_import (id),
      position integer not null,
      row_number integer not null,
      kind text not null,
      slug text not null,
      name text not null,
      municipality jsonb,
      replaces text,
      said jsonb not null,
      fields jsonb not null,
      makes text not null,
      stands_on text[] not null,
      primary key (import_id, position)
    )`.execute(db)
  await sql`
    create table members.roster_import_fault (
      import_id text not null references members.roster_import (id),
      position integer not null,
      row_number integer,
      column_name text,
      value text,
      word text not null,
      facts jsonb,
      primary key (import_id, position)
    )`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['roster_import_fault', 'roster_import_change', 'roster_import'])
    await db.schema.withSchema('members').dropTable(table).execute()
}
