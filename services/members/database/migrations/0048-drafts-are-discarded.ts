import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table members.survey add column discarded_at timestamptz`.execute(db)
  await sql`alter table members.report add column discarded_at timestamptz`.execute(db)
  // a discarded correction leaves its place to another one
  await sql`alter table members.report drop constraint report_corrects`.execute(db)
  await sql`create unique index report_corrects on members.report (corrects) where discarded_at is null`.execute(db)
}

/** Discarded ones are seen again; of two corrections of one report the discarded one is forgotten. */
export async function down(db: Kysely<unknown>) {
  await sql`
    delete from members.report_paragraph where report in (
      select id from members.report where discarded_at is not null and corrects is not null)`.execute(db)
  await sql`delete from members.report where discarded_at is not null and corrects is not null`.execute(db)
  await sql`drop index members.report_corrects`.execute(db)
  await sql`alter table members.report add constraint report_corrects unique (corrects)`.execute(db)
  await sql`alter table members.report drop column discarded_at`.execute(db)
  await sql`alter table members.survey drop column discarded_at`.execute(db)
}
