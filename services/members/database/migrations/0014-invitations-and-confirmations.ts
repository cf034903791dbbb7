import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // the language in which somebody is written to
  await sql`alter table members.person add column lang text`.execute(db)
  await sql`
    alter table members.contact
      add column revision integer not null default 1,
      add column confirmed_at timestamptz`.execute(db)
  // acceptInvitation(): one person is a contact of one municipality once
  await sql`create unique index contact_once on members.contact (municipality, person_id) where ends_on is null`.execute(
    db,
  )
  // and holds each grant once
  await sql`
    create unique index grant_once on members.grant (person_id, role, coalesce(municipality, ''), coalesce(network, ''))
  `.execute(db)

  await sql`
    create table members.invitation (
      id text primary key,
      municipality text not null references members.municipality (slug),
      -- forgotten once it is settled
      email text,
      display_name text not null,
      lang text not null,
      title jsonb,
      champion boolean not null,
      elected boolean not null,
      may_edit boolean not null,
      replaces text references members.contact (id),
      token_hash text not null constraint invitation_token unique,
      state text not null default 'OPEN',
      invited_by text not null references members.person (id),
      invited_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  // Municipality.invitations, and a person is invited once
  await sql`
    create unique index invitation_open on members.invitation (municipality, email) where state = 'OPEN'
  `.execute(db)

  await sql`
    create table members.confirmation (
      -- the latest question to a contact takes the place of the one before
      contact_id text primary key references members.contact (id),
      id text not null,
      token_hash text not null constraint confirmation_token unique,
      asked_at timestamptz not null,
      expires_at timestamptz not null,
      answered_at timestamptz,
      answer text
    )`.execute(db)
  // unconfirmedContacts(), deskWork()
  await sql`create index confirmation_open on members.confirmation (asked_at) where answered_at is null`.execute(db)
  await sql`
    create table members.daily_round (
      name text primary key,
      went_on date not null
    )`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['daily_round', 'confirmation', 'invitation'])
    await db.schema.withSchema('members').dropTable(table).execute()
  await sql`drop index members.grant_once`.execute(db)
  await sql`drop index members.contact_once`.execute(db)
  await sql`alter table members.contact drop column revision, drop column confirmed_at`.execute(db)
  await sql`alter table members.person drop column lang`.execute(db)
}
