import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('drop table commitments.gap_action').execute(db)
}

const forward = [
  `create table commitments.gap_action (
    action text primary key references commitments.plan_segment (id),
    municipality text not null references commitments.municipality (slug),
    model text not null,
    indicator text not null,
    planned_at timestamptz not null,
    planned_by text not null,
    foreign key (model, indicator) references commitments.maturity_indicator (model, code)
  )`,
  // Gap.actions
  `create index gap_action_of_gap on commitments.gap_action (municipality, model, indicator)`,
]
