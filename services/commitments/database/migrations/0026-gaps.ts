import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `create table commitments.maturity_example (
    model text not null,
    indicator text not null,
    position integer not null,
    text jsonb not null,
    primary key (model, indicator, position),
    foreign key (model, indicator) references commitments.maturity_indicator (model, code)
  )`,
  // Gap.peers
  `create index assessment_answer_of_indicator on commitments.assessment_answer (model, indicator, assessment)`,
]

const back = [`drop index commitments.assessment_answer_of_indicator`, `drop table commitments.maturity_example`]
