import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.received (
      source text primary key,
      last_id bigint not null
    )`.execute(db)
  await sql`
    create table members.activity (
      id text primary key,
      position bigint generated always as identity,
      kind text not null,
      at timestamptz not null,
      municipality text,
      summary jsonb not null,
      url text not null,
      commitments integer[] not null,
      invented boolean not null
    )`.execute(db)
  // activity(), newest first, and the same of one municipality
  await sql`create index activity_by_time on members.activity (at desc, position desc)`.execute(db)
  await sql`create index activity_by_municipality on members.activity (municipality, at desc, position desc)`.execute(
    db,
  )
  await sql`
    create table members.notification (
      id text primary key,
      person_id text not null references members.person (id),
      activity_id text not null references members.activity (id),
      created_at timestamptz not null,
      read_at timestamptz
    )`.execute(db)
  // viewer.notifications
  await sql`create index notification_by_person on members.notification (person_id, created_at desc, id)`.execute(db)
  await sql`
    create table members.audit (
      id text primary key,
      position bigint generated always as identity,
      at timestamptz not null,
      actor text,
      action text not null,
      subject_type text not null,
      subject_id text not null,
      before jsonb,
      after jsonb
    )`.execute(db)
  // auditTrail(), newest first
  await sql`create index audit_by_time on members.audit (at desc, position desc)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['audit', 'notification', 'activity', 'received'])
    await db.schema.withSchema('members').dropTable(table).execute()
}
