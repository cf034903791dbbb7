import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.survey (
      id text primary key,
      title jsonb not null,
      intro jsonb,
      opens_on date,
      closes_on date,
      state text not null,
      note jsonb,
      source text,
      reconstructed boolean not null default false,
      invented boolean not null default false,
      created_by text references members.person (id),
      created_at timestamptz not null,
      idempotency_key text,
      sent_at timestamptz,
      reminded_on date,
      closed_at timestamptz,
      published_at timestamptz,
      revision integer not null default 1,
      -- createSurvey sent twice
      constraint survey_key unique (created_by, idempotency_key)
    )`.execute(db)
  // surveys()
  await sql`create index survey_by_age on members.survey (created_at desc, id)`.execute(db)
  await sql`
    create table members.survey_question (
      id text primary key,
      survey_id text not null references members.survey (id),
      position integer not null,
      kind text not null,
      prompt jsonb not null,
      required boolean not null,
      choices jsonb not null,
      least integer,
      most integer,
      -- Survey.questions
      constraint survey_question_place unique (survey_id, position)
    )`.execute(db)
  await sql`
    create table members.survey_sheet (
      id text primary key,
      survey_id text not null references members.survey (id),
      municipality text references members.municipality (slug),
      reached boolean not null,
      opened_at timestamptz,
      saved_at timestamptz,
      done_at timestamptz,
      reminded_on date,
      way text,
      answers jsonb not null,
      revision integer not null default 0,
      -- Survey.sheets, and one sheet a municipality
      constraint survey_sheet_once unique (survey_id, municipality)
    )`.execute(db)
  // deskWork()
  await sql`create index survey_sheet_outstanding on members.survey_sheet (municipality) where done_at is null`.execute(
    db,
  )
  await sql`
    create table members.survey_link (
      token_hash text primary key,
      sheet_id text not null references members.survey_sheet (id),
      person_id text not null references members.person (id)
    )`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['survey_link', 'survey_sheet', 'survey_question', 'survey'])
    await db.schema.withSchema('members').dropTable(table).execute()
}
