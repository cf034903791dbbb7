import { type Kysely, sql } from 'kysely'
import { createChangeTable } from '../../../shared/changes.ts'
import { createAnswerTable } from '../../../shared/once.ts'

const schema = 'commitments'

export async function up(db: Kysely<unknown>) {
  await createChangeTable(db, schema)
  await createAnswerTable(db, schema)
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of tables) await db.schema.withSchema(schema).dropTable(table).execute()
}

const tables = [
  'assessment_answer',
  'assessment',
  'maturity_indicator',
  'maturity_outcome',
  'maturity_element',
  'maturity_level',
  'maturity_model',
  'plan_action',
  'plan_group',
  'plan_section',
  'action_plan',
  'progress_report',
  'commitment',
  'municipality',
  'answer',
  'change',
]

const statements = [
  `create table commitments.municipality (slug text primary key)`,

  `create table commitments.commitment (
    number integer primary key check (number between 1 and 10),
    title jsonb not null,
    explanation jsonb not null,
    umbrella text not null check (umbrella in ('GUARDIAN', 'ORGANIZATION', 'COMMUNITY')),
    example_actions jsonb not null,
    example_indicators jsonb not null,
    tier_note text
  )`,

  // A row a published revision; the newest one of each report is current.
  `create table commitments.progress_report (
    id text not null,
    revision integer not null check (revision > 0),
    current boolean not null,
    municipality text not null constraint progress_report_municipality_fkey references commitments.municipality (slug),
    commitment integer not null references commitments.commitment (number),
    period text not null check (period ~ '^[0-9]{4}$'),
    status text not null check (status in ('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    summary jsonb not null,
    challenges jsonb,
    evidence jsonb not null,
    published_at timestamptz not null,
    published_by text,
    invented boolean not null,
    search_text text not null,
    primary key (id, revision)
  )`,
  // publishProgress: one current report a period; and the latest status per commitment of Municipality.commitmentProgress
  `create unique index progress_report_latest
    on commitments.progress_report (municipality, commitment, period desc) where current`,
  // Commitment.byStatus: the latest status per municipality of one commitment
  `create index progress_report_standing
    on commitments.progress_report (commitment, municipality, period desc) where current`,
  // progressReports, newest first
  `create index progress_report_newest on commitments.progress_report (published_at desc, id desc) where current`,
  // Municipality.progress, newest first
  `create index progress_report_of_municipality
    on commitments.progress_report (municipality, published_at desc, id desc) where current`,
  // Commitment.progress, newest first
  `create index progress_report_of_commitment
    on commitments.progress_report (commitment, published_at desc, id desc) where current`,

  // bases: by text and language, the revision of the source text that this language was made from
  `create table commitments.action_plan (
    id text primary key,
    revision integer not null check (revision > 0),
    municipality text not null references commitments.municipality (slug),
    title jsonb not null,
    bases jsonb not null,
    source_lang text not null,
    period_from integer,
    period_to integer,
    source text,
    note text,
    published_at timestamptz not null
  )`,
  // Municipality.actionPlans, newest first
  `create index action_plan_of_municipality on commitments.action_plan (municipality, published_at desc, id desc)`,

  `create table commitments.plan_section (
    id text primary key,
    plan text not null references commitments.action_plan (id),
    position integer not null,
    number text not null,
    title jsonb not null,
    outcome jsonb,
    bases jsonb not null,
    unique (plan, position)
  )`,
  `create table commitments.plan_group (
    id text primary key,
    section text not null references commitments.plan_section (id),
    position integer not null,
    key text not null,
    title jsonb not null,
    bases jsonb not null,
    unique (section, position)
  )`,
  `create table commitments.plan_action (
    id text primary key,
    "group" text not null references commitments.plan_group (id),
    position integer not null,
    number text not null,
    text jsonb not null,
    bases jsonb not null,
    status text check (status in ('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    commitments integer[] not null,
    unique ("group", position)
  )`,

  `create table commitments.maturity_model (
    code text primary key,
    position integer not null,
    name jsonb not null,
    edition text not null,
    scope_warning text
  )`,
  `create table commitments.maturity_level (
    model text not null references commitments.maturity_model (code),
    number integer not null check (number between 1 and 5),
    name jsonb not null,
    gist text,
    primary key (model, number)
  )`,
  `create table commitments.maturity_element (
    model text not null references commitments.maturity_model (code),
    code text not null,
    position integer not null,
    name jsonb not null,
    primary key (model, code)
  )`,
  `create table commitments.maturity_outcome (
    model text not null,
    number integer not null,
    level integer not null,
    element text not null,
    title jsonb,
    basis text,
    primary key (model, number),
    foreign key (model, level) references commitments.maturity_level (model, number),
    foreign key (model, element) references commitments.maturity_element (model, code)
  )`,
  `create table commitments.maturity_indicator (
    model text not null,
    code text not null,
    outcome integer not null,
    position integer not null,
    title jsonb not null,
    basis text,
    primary key (model, code),
    foreign key (model, outcome) references commitments.maturity_outcome (model, number)
  )`,
  // MaturityOutcome.indicators
  `create index maturity_indicator_of_outcome on commitments.maturity_indicator (model, outcome, position)`,

  // Levels are computed once, when the answers are published and no longer change.
  `create table commitments.assessment (
    id text primary key,
    municipality text not null references commitments.municipality (slug),
    model text not null references commitments.maturity_model (code),
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    assessed_on date,
    overall_level integer check (overall_level between 0 and 5),
    elements jsonb not null,
    invented boolean not null,
    check (status = 'DRAFT' or assessed_on is not null),
    unique (id, model)
  )`,
  // Municipality.maturity: the latest published one
  `create index assessment_latest on commitments.assessment (municipality, assessed_on desc, id desc) where status = 'PUBLISHED'`,
  `create table commitments.assessment_answer (
    assessment text not null,
    model text not null,
    indicator text not null,
    rating text not null check (rating in ('NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE')),
    reason text,
    check (rating <> 'NOT_APPLICABLE' or reason is not null),
    primary key (assessment, indicator),
    foreign key (assessment, model) references commitments.assessment (id, model),
    foreign key (model, indicator) references commitments.maturity_indicator (model, code)
  )`,
]
