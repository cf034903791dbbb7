import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of backward) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table events.event add column municipality_share integer check (municipality_share > 0)`,
  // Event.poll
  `create index poll_event on events.poll (event) where event is not null`,
  `alter table events.poll add column invented boolean not null default false`,
]

const backward = [
  `alter table events.poll drop column invented`,
  `drop index events.poll_event`,
  `alter table events.event drop column municipality_share`,
]
