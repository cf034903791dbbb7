import { type Kysely, sql } from 'kysely'

/** Models of any scale are added as files, say what they have in common, and assessments move between editions. */
export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table commitments.maturity_model
    add family text not null default 'hrmm',
    add fingerprint text,
    add added_at timestamptz,
    add added_by text`,
  `alter table commitments.maturity_model alter family drop default`,
  `alter table commitments.maturity_level
    drop constraint maturity_level_number_check,
    add constraint maturity_level_number_check check (number > 0)`,
  `alter table commitments.assessment
    drop constraint assessment_overall_level_check,
    add constraint assessment_overall_level_check check (overall_level >= 0)`,

  `create table commitments.maturity_crosswalk (
    model text not null,
    indicator text not null,
    to_model text not null,
    to_indicator text not null,
    kind text not null check (kind in ('SAME', 'PARTIAL')),
    basis text not null,
    is_inferred boolean not null,
    check (model <> to_model),
    primary key (model, indicator, to_model, to_indicator),
    constraint maturity_crosswalk_of foreign key (model, indicator) references commitments.maturity_indicator (model, code),
    constraint maturity_crosswalk_to foreign key (to_model, to_indicator) references commitments.maturity_indicator (model, code)
  )`,
  // MaturityIndicator.counterparts, read from the other side
  `create index maturity_crosswalk_back on commitments.maturity_crosswalk (to_model, to_indicator)`,
  // what asks the same is one and one
  `create unique index maturity_crosswalk_same_to on commitments.maturity_crosswalk (model, indicator, to_model) where kind = 'SAME'`,
  `create unique index maturity_crosswalk_same_from on commitments.maturity_crosswalk (to_model, to_indicator, model) where kind = 'SAME'`,
  // a pair is written once, and read from both sides
  `create view commitments.maturity_counterpart as
    select model, indicator, to_model, to_indicator, kind, basis, is_inferred, true as is_own from commitments.maturity_crosswalk
    union all
    select to_model, to_indicator, model, indicator, kind, basis, is_inferred, false from commitments.maturity_crosswalk`,

  `create table commitments.indicator_commitment (
    model text not null,
    indicator text not null,
    commitment integer not null references commitments.commitment (number),
    basis text not null,
    is_inferred boolean not null,
    primary key (model, indicator, commitment),
    foreign key (model, indicator) references commitments.maturity_indicator (model, code)
  )`,

  `create table commitments.assessment_move (
    id text primary key,
    -- the one that is written from then on; gone where a new draft was undone
    assessment text not null,
    -- the published one that the draft was made from
    source text references commitments.assessment (id),
    municipality text not null references commitments.municipality (slug),
    from_model text not null references commitments.maturity_model (code),
    to_model text not null references commitments.maturity_model (code),
    from_mode text not null,
    -- of the assessment, by the move, and by the move or its undoing
    revision integer not null,
    changed_revision integer not null,
    -- whole rows as they were, and what became of which
    before jsonb not null,
    carried jsonb not null,
    moved_at timestamptz not null,
    moved_by text not null,
    undone_at timestamptz,
    undone_by text,
    -- whole rows as they were when it was undone
    set_aside jsonb
  )`,
  // Assessment.moves
  `create index assessment_move_of on commitments.assessment_move (assessment)`,
  `create index assessment_move_from on commitments.assessment_move (source)`,
]

const back = [
  `drop table commitments.assessment_move`,
  `drop table commitments.indicator_commitment`,
  `drop view commitments.maturity_counterpart`,
  `drop table commitments.maturity_crosswalk`,
  // another scale has no place in what was before
  `delete from commitments.gap_action where model in (select code from commitments.maturity_model where added_at is not null)`,
  `alter table commitments.assessment_answer disable trigger answers_stay`,
  ...['assessment_answer', 'assessment_consent'].map(
    table => `delete from commitments.${table} where assessment in (select assessment.id from commitments.assessment
      join commitments.maturity_model on code = model where added_at is not null)`,
  ),
  `alter table commitments.assessment_answer enable trigger answers_stay`,
  ...[
    'assessment',
    'maturity_snapshot',
    'maturity_example',
    'maturity_indicator',
    'maturity_outcome',
    'maturity_element',
    'maturity_level',
  ].map(
    table => `delete from commitments.${table} where model in
      (select code from commitments.maturity_model where added_at is not null)`,
  ),
  `delete from commitments.maturity_model where added_at is not null`,
  `alter table commitments.assessment
    drop constraint assessment_overall_level_check,
    add constraint assessment_overall_level_check check (overall_level between 0 and 5)`,
  `alter table commitments.maturity_level
    drop constraint maturity_level_number_check,
    add constraint maturity_level_number_check check (number between 1 and 5)`,
  `alter table commitments.maturity_model drop family, drop fingerprint, drop added_at, drop added_by`,
]
