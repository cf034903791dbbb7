import { type Kysely, sql } from 'kysely'

/** An assessment is filled in outside the portal, takes over the last one's answers, has files as evidence, and may be discarded. */
export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `create table commitments.assessment_sheet (
    id text primary key,
    assessment text not null references commitments.assessment (id),
    file_name text not null,
    sent jsonb not null,
    sent_by text not null,
    sent_at timestamptz not null,
    merged_at timestamptz,
    merged_count integer check (merged_count is null or merged_at is not null)
  )`,
  // Assessment.sheets, newest first
  `create index assessment_sheet_of_assessment on commitments.assessment_sheet (assessment, sent_at desc)`,

  `alter table commitments.assessment
    add taken_over_from text references commitments.assessment (id),
    add discarded_at timestamptz check (discarded_at is null or status = 'DRAFT')`,
  // startAssessment: what was discarded is in nobody's way
  `drop index commitments.assessment_open`,
  `create unique index assessment_open on commitments.assessment (municipality, model)
    where status = 'DRAFT' and discarded_at is null`,

  // 0: nothing was answered yet, where a file came first
  `alter table commitments.assessment_answer
    add last_rating text check (last_rating in ('NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE')),
    drop constraint assessment_answer_revision_check,
    add constraint assessment_answer_revision_check check (revision >= 0)`,

  // Never public: it says nothing of what is published, as \`file_use\` does.
  `create table commitments.answer_file (
    assessment text not null,
    indicator text not null,
    file text not null references commitments.file (id),
    added_by text,
    added_at timestamptz not null,
    primary key (assessment, indicator, file),
    foreign key (assessment, indicator) references commitments.assessment_answer (assessment, indicator)
  )`,
  // forgetFiles
  `create index answer_file_by_file on commitments.answer_file (file)`,
  `create trigger files_of_answers_stay before update or delete on commitments.answer_file
    for each row execute function commitments.refuse_answering()`,
]

const back = [
  `drop table commitments.answer_file`,
  `alter table commitments.assessment_answer disable trigger answers_stay`,
  `delete from commitments.assessment_answer where revision = 0`,
  `alter table commitments.assessment_answer enable trigger answers_stay`,
  `alter table commitments.assessment_answer
    drop last_rating,
    drop constraint assessment_answer_revision_check,
    add constraint assessment_answer_revision_check check (revision > 0)`,
  `drop table commitments.assessment_sheet`,
  `delete from commitments.assessment_answer where assessment in (select id from commitments.assessment where discarded_at is not null)`,
  `delete from commitments.assessment where discarded_at is not null`,
  `drop index commitments.assessment_open`,
  `alter table commitments.assessment drop taken_over_from, drop discarded_at`,
  `create unique index assessment_open on commitments.assessment (municipality, model) where status = 'DRAFT'`,
]
