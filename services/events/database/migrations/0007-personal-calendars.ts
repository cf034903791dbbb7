import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of backward) await sql.raw(statement).execute(db)
}

const forward = [
  `create table events.personal_calendar (
    person_id text primary key,
    token_hash text not null constraint personal_calendar_token_hash_key unique,
    made_at timestamptz not null
  )`,
  // what one person holds: the account page, and the personal calendar
  `create index registration_person on events.registration (person_id, event)`,
]

const backward = [`drop index events.registration_person`, `drop table events.personal_calendar`]
