import { type Kysely, sql } from 'kysely'

/** The tables of better-auth 1.7, as its own generator writes them, and the mail of a portal that has no mail server. */
const tables = [
  sql`
    create table sign_in."user" (
      id text primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null,
      image text,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null default current_timestamp
    )`,
  sql`
    create table sign_in.session (
      id text primary key,
      expires_at timestamptz not null,
      token text not null unique,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null,
      ip_address text,
      user_agent text,
      user_id text not null references sign_in."user" (id) on delete cascade
    )`,
  sql`
    create table sign_in.account (
      id text primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null references sign_in."user" (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null
    )`,
  sql`
    create table sign_in.verification (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null default current_timestamp
    )`,
  sql`
    create table sign_in.kept_mail (
      id bigint generated always as identity primary key,
      sent_at timestamptz not null default current_timestamp,
      recipient text not null,
      subject text not null,
      text text not null
    )`,
]

const indexes = [
  // the link that comes back from a mail
  sql`create index verification_by_identifier on sign_in.verification (identifier)`,
  // sessions and accounts of one user: deletion of the user
  sql`create index session_by_user on sign_in.session (user_id)`,
  sql`create index account_by_user on sign_in.account (user_id)`,
  // forgetting what has expired
  sql`create index verification_by_expiry on sign_in.verification (expires_at)`,
  sql`create index session_by_expiry on sign_in.session (expires_at)`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of [...tables, ...indexes]) await statement.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop table sign_in.kept_mail, sign_in.verification, sign_in.account, sign_in.session, sign_in."user"`.execute(
    db,
  )
}
