import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  // the primary key serves ActionPlan.participants
  `create table commitments.plan_participant (
    plan text not null references commitments.action_plan (id),
    municipality text not null constraint plan_participant_municipality_fkey references commitments.municipality (slug),
    part text not null check (part in ('INVITED', 'TAKES_PART', 'LEFT')),
    since timestamptz not null,
    primary key (plan, municipality)
  )`,
  // Municipality.actionPlans and planInvitations
  `create index plan_participant_of_municipality on commitments.plan_participant (municipality, part)`,
  `alter table commitments.plan_segment add column done_by text references commitments.municipality (slug)`,
  // Query.actionPlans: pages from the newest plan on
  `create index action_plan_newest on commitments.action_plan (published_at desc, id desc) where not is_draft`,
  // what the structure of a plan was taken from
  `alter table commitments.action_plan add column copied_from text references commitments.action_plan (id)`,
  `alter table commitments.action_plan add column template text`,
  `alter table commitments.action_plan add check (num_nonnulls(copied_from, template) <= 1)`,
]

const back = [
  `alter table commitments.action_plan drop column template`,
  `alter table commitments.action_plan drop column copied_from`,
  `drop index commitments.action_plan_newest`,
  `alter table commitments.plan_segment drop column done_by`,
  `drop table commitments.plan_participant`,
]
