import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table events.registration
    add column came boolean,
    add column came_for text references events.municipality (slug)`,
  // Event.attendance, and what is folded into numbers
  `create index registration_came on events.registration (event) where came is not null`,

  `create table events.attendance_record (
    event text primary key references events.event (slug),
    revision integer not null,
    recorded_at timestamptz not null
  )`,
  `create table events.attendance_count (
    event text not null references events.event (slug),
    municipality text references events.municipality (slug),
    count integer not null check (count > 0),
    unique nulls not distinct (event, municipality)
  )`,

  `create table events.minutes (
    event text primary key references events.event (slug),
    revision integer not null,
    text jsonb not null,
    written_at timestamptz not null,
    published_at timestamptz
  )`,
  `create table events.decision (
    event text not null references events.minutes (event),
    number integer not null check (number > 0),
    text jsonb not null,
    commitments integer[] not null,
    primary key (event, number)
  )`,
  `create table events.action_item (
    id text primary key,
    event text not null references events.minutes (event),
    position integer not null,
    text jsonb not null,
    municipality text not null references events.municipality (slug),
    owner text,
    due_on date not null,
    status text not null check (status in ('OPEN', 'DONE', 'DROPPED')),
    reason text,
    settled_at timestamptz,
    check ((status = 'OPEN') = (settled_at is null)),
    check (status <> 'DROPPED' or reason is not null)
  )`,
  // Minutes.actionItems
  `create index action_item_event on events.action_item (event, position)`,
  // Event.openItems: events of one host outside of a series
  `create index event_host_alone on events.event (host_municipality, starts_at) where series_id is null`,
]

const back = [
  `drop index events.event_host_alone`,
  `drop table events.action_item`,
  `drop table events.decision`,
  `drop table events.minutes`,
  `drop table events.attendance_count`,
  `drop table events.attendance_record`,
  `alter table events.registration drop column came_for, drop column came`,
]
