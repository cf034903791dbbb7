import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table events.municipality add column province text`,
  `create table events.network_member (
    network text not null,
    municipality text not null references events.municipality (slug),
    primary key (network, municipality)
  )`,
  // what members has on record is told anew from the start: the courier brings the roster with it
  `delete from events.learnt`,

  `create table events.poll (
    id text primary key,
    title jsonb not null,
    description jsonb,
    kind text not null,
    time_zone text not null,
    host_municipality text constraint poll_host_municipality_fkey references events.municipality (slug),
    opened_by text not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opened_at),
    reminded_at timestamptz,
    settled_option text,
    event text references events.event (slug),
    check ((settled_option is null) = (event is null))
  )`,
  // Query.polls: what is not settled, by deadline
  `create index poll_open on events.poll (closes_at, id) where event is null`,

  `create table events.poll_option (
    id text primary key,
    poll text not null references events.poll (id),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    starts_local text not null,
    ends_local text not null,
    position integer not null,
    unique (poll, position)
  )`,

  `create table events.poll_sheet (
    poll text not null references events.poll (id),
    municipality text not null constraint poll_sheet_municipality_fkey references events.municipality (slug),
    comment text,
    answered_by text,
    answered_at timestamptz,
    primary key (poll, municipality)
  )`,
  // Query.polls: those that an editor is asked in
  `create index poll_sheet_municipality on events.poll_sheet (municipality)`,

  `create table events.poll_vote (
    option text not null references events.poll_option (id),
    poll text not null,
    municipality text not null,
    answer text not null check (answer in ('YES', 'IF_NEEDED', 'NO')),
    primary key (option, municipality),
    foreign key (poll, municipality) references events.poll_sheet (poll, municipality)
  )`,
  // all answers of a poll
  `create index poll_vote_poll on events.poll_vote (poll)`,
]

const back = [
  `drop table events.poll_vote`,
  `drop table events.poll_sheet`,
  `drop table events.poll_option`,
  `drop table events.poll`,
  `drop table events.network_member`,
  `alter table events.municipality drop column province`,
]
