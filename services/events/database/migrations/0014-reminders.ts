import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  // events that were scheduled before are reminded of as new ones are
  `alter table events.event
    add column reminders integer[] not null default '{168,24}',
    add column reminders_since timestamptz not null default now()`,
  // sendReminders: what is still to come
  `create index event_to_come on events.event (starts_at) where status = 'PUBLISHED' and precision = 'TIME'`,
  `create table events.event_reminder (
    event text not null references events.event (slug),
    person_id text not null,
    starts_at timestamptz not null,
    hours_before integer not null,
    reminded_at timestamptz not null,
    primary key (event, starts_at, hours_before, person_id)
  )`,
  `alter table events.poll add column deadline_told_at timestamptz`,
]

const back = [
  `alter table events.poll drop column deadline_told_at`,
  `drop table events.event_reminder`,
  `drop index events.event_to_come`,
  `alter table events.event drop column reminders_since, drop column reminders`,
]
