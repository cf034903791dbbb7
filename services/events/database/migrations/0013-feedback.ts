import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  // neither who nor when: an answer is nobody's
  `create table events.feedback (
    id text primary key,
    event text not null references events.event (slug),
    useful integer not null check (useful between 1 and 5),
    organised integer not null check (organised between 1 and 5),
    included integer not null check (included between 1 and 5),
    liked text,
    wished text,
    block integer not null
  )`,
  // Event.feedback
  `create index feedback_event on events.feedback (event)`,
  `create table events.feedback_giver (
    event text not null references events.event (slug),
    person_id text not null,
    primary key (event, person_id)
  )`,
]

const back = [`drop table events.feedback_giver`, `drop table events.feedback`]
