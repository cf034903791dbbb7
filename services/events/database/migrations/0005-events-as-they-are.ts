import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of backward) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table events.event drop constraint event_status_check`,
  `alter table events.event add constraint event_status_check check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED'))`,
  `alter table events.event
    add column audience text not null default 'PUBLIC' check (audience in ('PUBLIC', 'MEMBERS', 'INVITED')),
    add column address text,
    add column access_notes jsonb,
    add column online_capacity integer check (online_capacity > 0),
    add column interpretation text[] not null default '{}',
    add column former_times jsonb not null default '[]',
    add column cancellation_reason jsonb`,
  // an organiser's drafts
  `create index event_draft on events.event (starts_at, slug) where status = 'DRAFT'`,

  `create table events.event_invitation (
    event text not null references events.event (slug),
    municipality text not null constraint event_invitation_municipality_fkey references events.municipality (slug),
    primary key (event, municipality)
  )`,
  // whether somebody of a municipality sees an event
  `create index event_invitation_municipality on events.event_invitation (municipality)`,

  `create table events.event_material (
    event text not null references events.event (slug),
    resource text not null,
    position integer not null,
    primary key (event, resource)
  )`,

  `alter table events.event_session add column ends_at timestamptz, add column room text`,
  `alter table events.session_presenter add column affiliation text`,

  `alter table events.registration
    add column attendance text not null default 'ON_SITE' check (attendance in ('ON_SITE', 'ONLINE'))`,
  `update events.registration set attendance = 'ONLINE'
    from events.event where event.slug = registration.event and event.venue is null and event.online_url is not null`,
]

const backward = [
  `alter table events.registration drop column attendance`,
  `alter table events.session_presenter drop column affiliation`,
  `alter table events.event_session drop column ends_at, drop column room`,
  `drop table events.event_material`,
  `drop table events.event_invitation`,
  `alter table events.event
    drop column audience, drop column address, drop column access_notes, drop column online_capacity,
    drop column interpretation, drop column former_times, drop column cancellation_reason`,
  `update events.event set status = 'CANCELLED' where status = 'DRAFT'`,
  `drop index events.event_draft`,
  `alter table events.event drop constraint event_status_check`,
  `alter table events.event add constraint event_status_check check (status in ('PUBLISHED', 'CANCELLED'))`,
]
