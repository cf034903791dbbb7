import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `create table resources.discussion (
    id text primary key,
    title text not null,
    lang text not null,
    audience text not null check (audience in ('MEMBERS', 'PUBLIC')),
    asked_by text not null,
    asked_at timestamptz not null,
    closed_at timestamptz,
    withheld_at timestamptz,
    accepted_post text,
    answer_count integer not null,
    invented boolean not null,
    search_text text not null
  )`,
  // Query.discussions, newest first
  `create index discussion_asked_at on resources.discussion (asked_at desc, id desc)`,

  `create table resources.discussion_commitment (
    discussion text not null references resources.discussion (id),
    commitment integer not null check (commitment between 1 and 10),
    primary key (discussion, commitment)
  )`,
  // Query.discussions on a commitment
  `create index discussion_commitment_commitment on resources.discussion_commitment (commitment)`,

  `create table resources.discussion_indicator (
    discussion text not null references resources.discussion (id),
    model text not null,
    indicator text not null,
    primary key (discussion, model, indicator)
  )`,
  // Query.discussions on an indicator
  `create index discussion_of_indicator on resources.discussion_indicator (model, indicator)`,

  `create table resources.post (
    id text primary key,
    discussion text not null references resources.discussion (id),
    position integer not null,
    person_id text not null,
    role text not null check (role in ('EDITOR', 'COORDINATOR', 'ORGANISER', 'SECRETARIAT')),
    municipality text,
    network text,
    lang text not null,
    body text not null,
    written_at timestamptz not null,
    edited_at timestamptz,
    revision integer not null,
    withdrawn_at timestamptz,
    hidden_at timestamptz,
    hidden_reason text check ((hidden_at is null) = (hidden_reason is null)),
    search_text text not null,
    unique (discussion, position)
  )`,
  // what somebody wrote of late, and Query.discussions of the viewer
  `create index post_of_person on resources.post (person_id, written_at)`,

  `create table resources.post_revision (
    post text not null references resources.post (id),
    revision integer not null,
    lang text not null,
    body text not null,
    written_at timestamptz not null,
    primary key (post, revision)
  )`,
]

const back = ['post_revision', 'post', 'discussion_indicator', 'discussion_commitment', 'discussion'].map(
  table => `drop table resources.${table}`,
)
