import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table commitments.progress_report add column reviewed_by text check (reviewed_by <> published_by)`,

  // What is being written. Everything but what it is about may still be missing.
  `create table commitments.progress_draft (
    id text primary key,
    municipality text not null constraint progress_draft_municipality_fkey references commitments.municipality (slug),
    commitment integer references commitments.commitment (number),
    action text references commitments.plan_segment (id),
    period text not null check (period ~ '^[0-9]{4}$'),
    revision integer not null check (revision > 0),
    status text check (status in ('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    summary jsonb not null,
    challenges jsonb not null,
    evidence jsonb not null,
    based_on integer,
    carried_from text,
    carried_revision integer,
    confirmed jsonb not null,
    written_by text not null,
    writing text,
    saved_at timestamptz not null,
    sent_by text,
    sent_at timestamptz,
    reviewer text,
    returned_by text,
    note text,
    discarded_at timestamptz,
    check ((commitment is null) <> (action is null)),
    check ((reviewer is null) = (sent_at is null) and (reviewer is null) = (sent_by is null)),
    check (reviewer <> sent_by),
    foreign key (carried_from, carried_revision) references commitments.progress_report (id, revision)
  )`,
  // One draft a subject and period; Municipality.progressDrafts
  `create unique index progress_draft_of_subject
    on commitments.progress_draft (municipality, period, commitment, action) nulls not distinct where discarded_at is null`,
]

const back = [
  `drop table commitments.progress_draft`,
  `alter table commitments.progress_report drop column reviewed_by`,
]
