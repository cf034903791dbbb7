import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.webhook (
      id text primary key,
      person_id text not null references members.person (id),
      url text not null,
      description text not null,
      kind text[] not null,
      province text[] not null,
      municipality text references members.municipality (slug),
      commitment integer,
      secret text not null,
      previous_secret text,
      previous_until timestamptz,
      state text not null,
      reason text,
      state_since timestamptz not null,
      failing_since timestamptz,
      made_at timestamptz not null
    )`.execute(db)
  // viewer.webhooks
  await sql`create index webhook_by_person on members.webhook (person_id, made_at, id)`.execute(db)
  await sql`
    create table members.webhook_delivery (
      id text primary key,
      position bigint generated always as identity,
      webhook_id text not null references members.webhook (id) on delete cascade,
      message_id text not null,
      event text not null,
      activity_id text references members.activity (id),
      is_replay boolean not null,
      state text not null,
      attempts integer not null default 0,
      at timestamptz not null,
      tried_at timestamptz,
      next_try_at timestamptz,
      status integer,
      fault text,
      milliseconds integer,
      answer text,
      body text,
      job text,
      taken_at timestamptz
    )`.execute(db)
  // one event is told to a webhook once, but for replays
  await sql`
    create unique index webhook_delivery_once on members.webhook_delivery (webhook_id, message_id) where not is_replay
  `.execute(db)
  // webhook.deliveries, newest first, all and of one state
  await sql`create index webhook_delivery_log on members.webhook_delivery (webhook_id, position desc)`.execute(db)
  await sql`
    create index webhook_delivery_by_state on members.webhook_delivery (webhook_id, state, position desc)`.execute(db)
  // takeDeliveries(): what is under way, in its order
  await sql`
    create index webhook_delivery_under_way on members.webhook_delivery (webhook_id, position)
    where state in ('WAITING', 'SENDING')`.execute(db)
  // who was told of news that are withdrawn
  await sql`create index webhook_delivery_by_activity on members.webhook_delivery (activity_id)`.execute(db)
  // forgetDeliveries()
  await sql`create index webhook_delivery_by_time on members.webhook_delivery (at)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['webhook_delivery', 'webhook']) await db.schema.withSchema('members').dropTable(table).execute()
}
