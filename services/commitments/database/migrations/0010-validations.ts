import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  // What the secretariat (no peer) or a peer says of one published revision.
  `create table commitments.validation (
    id text primary key,
    report text not null,
    report_revision integer not null,
    municipality text not null,
    peer text references commitments.municipality (slug) check (peer <> municipality),
    verdict text not null check (verdict in ('AGREES', 'HAS_DOUBTS')),
    words jsonb not null,
    links jsonb not null,
    signed_by text not null,
    signed_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    foreign key (report, report_revision) references commitments.progress_report (id, revision)
  )`,
  // One that stands for each revision and each who validates; ProgressReport.validations
  `create unique index validation_standing
    on commitments.validation (report, report_revision, peer) nulls not distinct where withdrawn_at is null`,
  `create index validation_of_report on commitments.validation (report, signed_at desc)`,
  // Municipality.unansweredValidations
  `create index validation_of_municipality
    on commitments.validation (municipality, signed_at desc) where withdrawn_at is null`,

  // A row a revision of the municipality's answer; the newest is current.
  `create table commitments.validation_reply (
    validation text not null references commitments.validation (id),
    revision integer not null check (revision > 0),
    current boolean not null,
    words jsonb not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (validation, revision)
  )`,
  // replyToValidation, Validation.reply
  `create unique index validation_reply_current on commitments.validation_reply (validation) where current`,
]

const back = [`drop table commitments.validation_reply`, `drop table commitments.validation`]
