import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

/** Brings back sections, groups and actions; what has no place in three levels is lost. */
export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table commitments.action_plan add column is_draft boolean not null default false`,

  // A plan as deep as its document: every title, action and outcome is a row in reading order, and a segment for translators.
  `create table commitments.plan_segment (
    id text primary key,
    plan text not null references commitments.action_plan (id),
    position integer not null,
    level integer not null check (level between 1 and 9),
    kind text not null check (kind in ('SECTION', 'GROUP', 'ACTION', 'PART', 'OUTCOME', 'TEXT')),
    number text not null,
    text jsonb not null,
    bases jsonb not null,
    status text check (status in ('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    commitments integer[] not null,
    owner text,
    partners text,
    timeline text,
    starts_on date,
    ends_on date,
    budget_line text,
    is_other_level boolean not null default false,
    check (starts_on <= ends_on),
    unique (plan, position)
  )`,
  // What a text said in its source language before it was changed, so that a translator sees the difference.
  `create table commitments.plan_wording (
    segment text not null,
    revision integer not null,
    plan text not null references commitments.action_plan (id),
    text text not null,
    primary key (segment, revision)
  )`,
  // ActionPlan.segments, with what was said before
  `create index plan_wording_of_plan on commitments.plan_wording (plan)`,

  `insert into commitments.plan_segment (id, plan, position, level, kind, number, text, bases, status, commitments)
   select id, plan, row_number() over (partition by plan order by place), level, kind, number, text, bases, status, commitments
   from (
     select id, plan, array[position, -2, 0] as place, 1 as level, 'SECTION' as kind, number, title as text, bases->'title' as bases,
       null as status, '{}'::integer[] as commitments
     from commitments.plan_section
     union all
     select id || '-outcome', plan, array[position, -1, 0], 2, 'OUTCOME', '', outcome, coalesce(bases->'outcome', '{}'), null, '{}'
     from commitments.plan_section where outcome is not null
     union all
     select g.id, s.plan, array[s.position, g.position, -1], 2, 'GROUP', g.key, g.title, g.bases->'title', null, '{}'
     from commitments.plan_group g join commitments.plan_section s on s.id = g.section
     union all
     select a.id, s.plan, array[s.position, g.position, a.position], 3, 'ACTION', a.number, a.text, a.bases->'text', a.status, a.commitments
     from commitments.plan_action a
     join commitments.plan_group g on g.id = a."group"
     join commitments.plan_section s on s.id = g.section
   ) as parts`,
  `drop table commitments.plan_action`,
  `drop table commitments.plan_group`,
  `drop table commitments.plan_section`,
]

const above = (kind: string) =>
  `(select above.id from commitments.plan_segment above
    where above.plan = own.plan and above.kind = '${kind}' and above.level = own.level - 1 and above.position < own.position
    order by above.position desc limit 1)`

const back = [
  `create table commitments.plan_section (
    id text primary key,
    plan text not null references commitments.action_plan (id),
    position integer not null,
    number text not null,
    title jsonb not null,
    outcome jsonb,
    bases jsonb not null,
    unique (plan, position)
  )`,
  `create table commitments.plan_group (
    id text primary key,
    section text not null references commitments.plan_section (id),
    position integer not null,
    key text not null,
    title jsonb not null,
    bases jsonb not null,
    unique (section, position)
  )`,
  `create table commitments.plan_action (
    id text primary key,
    "group" text not null references commitments.plan_group (id),
    position integer not null,
    number text not null,
    text jsonb not null,
    bases jsonb not null,
    status text check (status in ('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    commitments integer[] not null,
    unique ("group", position)
  )`,
  `insert into commitments.plan_section
   select own.id, own.plan, own.position, own.number, own.text, outcome.text,
     jsonb_build_object('title', own.bases) || case when outcome.id is null then '{}' else jsonb_build_object('outcome', outcome.bases) end
   from commitments.plan_segment own
   left join commitments.plan_segment outcome on outcome.id = own.id || '-outcome'
   where own.kind = 'SECTION'`,
  `insert into commitments.plan_group
   select own.id, ${above('SECTION')}, own.position, own.number, own.text, jsonb_build_object('title', own.bases)
   from commitments.plan_segment own where own.kind = 'GROUP' and own.level = 2`,
  `insert into commitments.plan_action
   select own.id, ${above('GROUP')}, own.position, own.number, own.text, jsonb_build_object('text', own.bases), own.status, own.commitments
   from commitments.plan_segment own where own.kind = 'ACTION' and own.level = 3`,
  `drop table commitments.plan_wording`,
  `drop table commitments.plan_segment`,
  `delete from commitments.action_plan where is_draft and not exists (select 1 from commitments.plan_section where plan = action_plan.id)`,
  `alter table commitments.action_plan drop column is_draft`,
]
