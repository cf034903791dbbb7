import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // the unique constraint serves Municipality.inclusionReports and Query.inclusionReport
  await sql`
    create table commitments.inclusion_report (
      id text collate "C" primary key,
      municipality text not null constraint inclusion_report_municipality_fkey references commitments.municipality (slug),
      year integer not null,
      edition integer not null check (edition >= 1),
      corrects text collate "C" references commitments.inclusion_report (id),
      revision integer not null,
      sections jsonb not null,
      record_order jsonb not null,
      left_out jsonb not null,
      paragraphs jsonb not null,
      created_at timestamptz not null,
      created_by text not null,
      locked_at timestamptz,
      locked_by text,
      content text,
      sha256 text,
      constraint inclusion_report_edition unique (municipality, year, edition),
      check ((edition = 1) = (corrects is null)),
      check ((locked_at is null) = (content is null) and (content is null) = (sha256 is null))
    )`.execute(db)
  // nobody, by any way, changes what was locked
  await sql`
    create function commitments.refuse_change_of_locked_report() returns trigger language plpgsql as $$
    begin
      raise exception 'A locked report stays what it was.' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger locked_inclusion_report before update or delete on commitments.inclusion_report
      for each row when (old.locked_at is not null)
      execute function commitments.refuse_change_of_locked_report()`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop table commitments.inclusion_report`.execute(db)
  await sql`drop function commitments.refuse_change_of_locked_report()`.execute(db)
}
