import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('drop table events.event_indicator').execute(db)
}

const forward = [
  `create table events.event_indicator (
    event text not null references events.event (slug),
    model text not null,
    indicator text not null,
    primary key (event, model, indicator)
  )`,
  // Gap.events
  `create index event_on_indicator on events.event_indicator (model, indicator)`,
]
