import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('drop table commitments.maturity_target').execute(db)
}

const forward = [
  `create table commitments.maturity_target (
    id text primary key,
    municipality text not null references commitments.municipality (slug),
    model text not null,
    element text not null,
    level integer not null check (level > 0),
    due_on date not null,
    set_at timestamptz not null,
    set_by text not null,
    ended_at timestamptz,
    ended_by text,
    foreign key (model, element) references commitments.maturity_element (model, code),
    check ((ended_at is null) = (ended_by is null))
  )`,
  // one stands at a time; the others are the past
  `create unique index maturity_target_stands on commitments.maturity_target (municipality, model, element)
    where ended_at is null`,
  // Municipality.maturityTargets
  `create index maturity_target_of_municipality on commitments.maturity_target (municipality, set_at)`,
]
