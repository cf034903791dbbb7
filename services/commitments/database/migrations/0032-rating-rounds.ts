import { type Kysely, sql } from 'kysely'
import { createLetterTable } from '../../../shared/letters.ts'

/** Several raters rate a draft apart from each other through personal links, and somebody signs what they agreed on. */
export async function up(db: Kysely<unknown>) {
  await createLetterTable(db, 'commitments')
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['assessment_signature', 'rating_letter', 'rater_rating', 'rating_link', 'rater', 'rating_round'])
    await sql.raw(`drop table commitments.${table}`).execute(db)
  await sql.raw('drop table commitments.letter').execute(db)
}

const statements = [
  `create table commitments.rating_round (
    id text primary key,
    assessment text not null references commitments.assessment (id) on delete cascade,
    state text not null check (state in ('OPEN', 'CLOSED')),
    closes_on date not null,
    opened_at timestamptz not null,
    opened_by text not null,
    reminded_on date,
    closed_at timestamptz,
    closed_by text,
    participation jsonb,
    spread jsonb,
    check ((state = 'CLOSED') = (closed_at is not null and participation is not null and spread is not null))
  )`,
  // Assessment.ratingRounds
  `create index rating_round_of_assessment on commitments.rating_round (assessment)`,
  // openRatingRound: one at a time; closeDueRounds()
  `create unique index rating_round_open on commitments.rating_round (assessment) where state = 'OPEN'`,

  `create table commitments.rater (
    id text primary key,
    round text not null references commitments.rating_round (id) on delete cascade,
    "group" text not null check ("group" in ('COUNCIL', 'MANAGEMENT', 'STAFF')),
    email text not null,
    mailbox text not null,
    lang text not null,
    unique (round, mailbox)
  )`,

  `create table commitments.rating_link (
    token_hash text primary key,
    round text not null references commitments.rating_round (id) on delete cascade,
    rater text references commitments.rater (id) on delete set null
  )`,
  // what deletes a rater
  `create index rating_link_of_rater on commitments.rating_link (rater)`,

  `create table commitments.rater_rating (
    rater text not null references commitments.rater (id) on delete cascade,
    model text not null,
    indicator text not null,
    rating text check (rating in ('NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE', 'UNKNOWN')),
    comment text not null,
    primary key (rater, indicator),
    foreign key (model, indicator) references commitments.maturity_indicator (model, code)
  )`,

  `create table commitments.rating_letter (
    id text primary key,
    municipality text not null references commitments.municipality (slug),
    mailbox_hash text not null,
    written_at timestamptz not null
  )`,
  // closeDueRounds() forgets, inviteRaters counts
  `create index rating_letter_by_moment on commitments.rating_letter (written_at)`,

  `create table commitments.assessment_signature (
    assessment text primary key references commitments.assessment (id) on delete cascade,
    signed_at timestamptz not null,
    signed_by text not null,
    ratings jsonb not null
  )`,
]
