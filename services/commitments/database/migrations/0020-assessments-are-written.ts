import { type Kysely, sql } from 'kysely'

/** Assessments are written as drafts, published by a decision, and named by another one. */
export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const statements = [
  `create table commitments.maturity_snapshot (
    model text not null,
    indicator text not null,
    primary key (model, indicator),
    foreign key (model, indicator) references commitments.maturity_indicator (model, code)
  )`,

  `alter table commitments.assessment
    add mode text not null default 'FULL' check (mode in ('SNAPSHOT', 'FULL')),
    add revision integer not null default 1 check (revision > 0),
    add started_at timestamptz not null default now(),
    add started_by text,
    add published_at timestamptz,
    add published_by text,
    drop constraint assessment_status_check,
    add constraint assessment_status_check check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'))`,
  `update commitments.assessment set published_at = assessed_on::timestamptz, started_at = assessed_on::timestamptz
    where status = 'PUBLISHED'`,
  // startAssessment: one open draft a municipality and edition
  `create unique index assessment_open on commitments.assessment (municipality, model) where status = 'DRAFT'`,

  `alter table commitments.assessment_answer
    alter rating drop not null,
    add evidence text not null default '',
    add evidence_on date,
    add gap text not null default '',
    add owner text not null default '',
    add revision integer not null default 1 check (revision > 0),
    add writing text,
    add answered_by text,
    add answered_at timestamptz`,

  `create table commitments.assessment_consent (
    assessment text not null references commitments.assessment (id),
    consent text not null check (consent in ('PUBLICATION', 'NAME')),
    given_at timestamptz not null,
    given_by text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    primary key (assessment, consent, given_at)
  )`,
  // one of a kind stands
  `create unique index assessment_consent_standing on commitments.assessment_consent (assessment, consent)
    where withdrawn_at is null`,
  // what was published before was published under its name
  `insert into commitments.assessment_consent (assessment, consent, given_at)
    select id, consent, published_at from commitments.assessment, unnest(array['PUBLICATION', 'NAME']) as consent
    where status = 'PUBLISHED'`,

  `create function commitments.refuse_answering() returns trigger language plpgsql as $$
    begin
      if exists (select from commitments.assessment where id = old.assessment and status <> 'DRAFT') then
        raise exception 'the answers of a published assessment stay: % is refused', lower(tg_op)
          using errcode = 'integrity_constraint_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`,
  `create trigger answers_stay before update or delete on commitments.assessment_answer
    for each row execute function commitments.refuse_answering()`,
]

const back = [
  `drop trigger answers_stay on commitments.assessment_answer`,
  `drop function commitments.refuse_answering()`,
  `drop table commitments.assessment_consent`,
  `delete from commitments.assessment_answer where rating is null
    or assessment in (select id from commitments.assessment where status <> 'PUBLISHED')`,
  `delete from commitments.assessment where status <> 'PUBLISHED'`,
  `alter table commitments.assessment_answer
    drop evidence, drop evidence_on, drop gap, drop owner, drop revision, drop writing, drop answered_by, drop answered_at,
    alter rating set not null`,
  `drop index commitments.assessment_open`,
  `alter table commitments.assessment
    drop mode, drop revision, drop started_at, drop started_by, drop published_at, drop published_by,
    drop constraint assessment_status_check,
    add constraint assessment_status_check check (status in ('DRAFT', 'PUBLISHED'))`,
  `drop table commitments.maturity_snapshot`,
]
