import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.expressed_need (
      id text collate "C" primary key,
      network text not null references members.network (code),
      what jsonb not null,
      answer jsonb,
      first_day date not null,
      last_day date not null,
      source text not null,
      position integer not null
    )`.execute(db)

  await sql`
    create table members.report (
      id text collate "C" primary key,
      network text not null references members.network (code),
      period_from date not null,
      period_to date not null,
      -- a report is corrected by one other
      corrects text collate "C" constraint report_corrects unique references members.report (id),
      revision integer not null,
      created_at timestamptz not null,
      created_by text not null,
      locked_at timestamptz,
      locked_by text,
      content text,
      sha256 text,
      check (period_from <= period_to),
      check ((locked_at is null) = (content is null) and (content is null) = (sha256 is null))
    )`.execute(db)
  // reports: pages from the newest period on
  await sql`create index report_by_period on members.report (period_to, id)`.execute(db)
  await sql`
    create table members.report_paragraph (
      id text collate "C" primary key,
      report text collate "C" not null references members.report (id),
      section text not null,
      position integer not null,
      text jsonb not null
    )`.execute(db)
  // Report.paragraphs
  await sql`create index report_paragraph_by_report on members.report_paragraph (report)`.execute(db)

  // nobody, by any way, changes what was locked
  await sql`
    create function members.refuse_change_of_locked_report() returns trigger language plpgsql as $$
    begin
      raise exception 'A locked report stays what it was.' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger locked_report before update or delete on members.report
      for each row when (old.locked_at is not null)
      execute function members.refuse_change_of_locked_report()`.execute(db)
  await sql`
    create function members.refuse_paragraph_of_locked_report() returns trigger language plpgsql as $$
    begin
      if exists (
        select from members.report
        where locked_at is not null
          and id in (case when tg_op = 'INSERT' then new.report else old.report end,
                     case when tg_op = 'DELETE' then old.report else new.report end)
      ) then
        raise exception 'A locked report stays what it was.' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`.execute(db)
  await sql`
    create trigger paragraph_of_locked_report before insert or update or delete on members.report_paragraph
      for each row execute function members.refuse_paragraph_of_locked_report()`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['report_paragraph', 'report', 'expressed_need'])
    await db.schema.withSchema('members').dropTable(table).execute()
  await sql`drop function members.refuse_change_of_locked_report()`.execute(db)
  await sql`drop function members.refuse_paragraph_of_locked_report()`.execute(db)
}
