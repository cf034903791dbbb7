import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.api_token (
      id text primary key,
      person_id text not null references members.person (id),
      name text not null,
      hash text not null constraint api_token_hash unique,
      scope text not null check (scope in ('READ', 'WRITE')),
      narrowed_to jsonb,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      last_used_on date,
      revoked_at timestamptz
    )`.execute(db)
  // Viewer.apiTokens, and the limit of makeApiToken
  await sql`create index api_token_of_person on members.api_token (person_id, made_at desc)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('members').dropTable('api_token').execute()
}
