import { type Kysely, sql } from 'kysely'
import { createChangeTable } from '../../../shared/changes.ts'
import { createAnswerTable } from '../../../shared/once.ts'

const schema = 'events'

export async function up(db: Kysely<unknown>) {
  await createChangeTable(db, schema)
  await createAnswerTable(db, schema)
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of tables) await db.withSchema(schema).schema.dropTable(table).execute()
}

const tables = [
  'registration',
  'session_presenter',
  'event_session',
  'event_commitment',
  'event',
  'event_series',
  'municipality',
  'answer',
  'change',
]

const statements = [
  `create table events.municipality (slug text primary key)`,

  `create table events.event_series (id text primary key, title jsonb not null)`,

  `create table events.event (
    slug text primary key,
    title jsonb not null,
    description jsonb,
    kind text not null check (kind in ('WORKSHOP', 'MEETING', 'CONFERENCE', 'WEBINAR', 'TRAINING')),
    status text not null check (status in ('PUBLISHED', 'CANCELLED')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    precision text not null check (precision in ('TIME', 'DAY', 'MONTH', 'YEAR')),
    time_zone text not null,
    starts_local text not null,
    ends_local text not null,
    venue text,
    online_url text,
    capacity integer check (capacity > 0),
    organizer text,
    host_municipality text constraint event_host_municipality_fkey references events.municipality (slug),
    languages text[] not null,
    series_id text constraint event_series_id_fkey references events.event_series (id),
    source text,
    invented boolean not null,
    sequence integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    search_text text not null
  )`,
  // the calendar: events that touch a span, earliest first
  `create index event_starts_at on events.event (starts_at, slug)`,
  // what is not over yet, and the conflicts of a new event
  `create index event_ends_at on events.event (ends_at)`,
  // Municipality.events: what it hosts
  `create index event_host on events.event (host_municipality) where host_municipality is not null`,
  // the calendar of one series
  `create index event_of_series on events.event (series_id) where series_id is not null`,

  `create table events.event_commitment (
    event text not null references events.event (slug),
    commitment integer not null check (commitment between 1 and 10),
    primary key (event, commitment)
  )`,
  // events on one commitment
  `create index event_commitment_commitment on events.event_commitment (commitment)`,

  `create table events.event_session (
    id text primary key,
    event text not null references events.event (slug),
    title jsonb not null,
    starts_at timestamptz,
    position integer not null
  )`,
  // Event.sessions
  `create index event_session_event on events.event_session (event)`,

  `create table events.session_presenter (
    session text not null references events.event_session (id),
    event text not null references events.event (slug),
    name text not null,
    municipality text constraint session_presenter_municipality_fkey references events.municipality (slug),
    position integer not null,
    primary key (session, position)
  )`,
  // Municipality.events: where it presents
  `create index session_presenter_municipality on events.session_presenter (municipality) where municipality is not null`,
  // EventSession.presenters, read for all sessions of an event at once
  `create index session_presenter_event on events.session_presenter (event)`,

  `create table events.registration (
    id text primary key,
    event text not null references events.event (slug),
    person_id text not null,
    status text not null check (status in ('REGISTERED', 'WAITLISTED', 'CANCELLED')),
    arrived bigint generated always as identity,
    created_at timestamptz not null
  )`,
  // Event.registeredCount and waitlistedCount; later the first on the waiting list
  `create index registration_event on events.registration (event, status, arrived)`,
  // one place a person
  `create unique index registration_once on events.registration (event, person_id) where status <> 'CANCELLED'`,
]
