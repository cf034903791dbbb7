import { type Kysely, sql } from 'kysely'

const told = sql`
      happened_on date,
      happened_precision text,
      reported_from date,
      reported_until date,
      first_day date not null,
      last_day date not null,
      check (first_day <= last_day)`

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.partner (
      id text collate "C" primary key,
      kind text not null,
      name jsonb not null,
      sort_name text collate "C" not null,
      search_names text not null,
      network text not null references members.network (code),
      website text,
      note jsonb,
      source text not null,
      revision integer not null,
      recorded_at timestamptz not null
    )`.execute(db)
  // partners: pages by name
  await sql`create index partner_by_name on members.partner (sort_name, id)`.execute(db)

  await sql`
    create table members.partner_work (
      id text collate "C" primary key,
      network text not null references members.network (code),
      what jsonb not null,
      ${told},
      source text not null,
      revision integer not null,
      recorded_at timestamptz not null,
      withdrawn_at timestamptz
    )`.execute(db)
  // partnerWorks: pages from the newest on, and the work of a period
  await sql`create index partner_work_by_day on members.partner_work (last_day, id) where withdrawn_at is null`.execute(
    db,
  )
  await sql`
    create table members.partner_work_partner (
      work text collate "C" not null references members.partner_work (id),
      partner text collate "C" not null constraint partner_work_partner_fkey references members.partner (id),
      position integer not null,
      primary key (work, partner)
    )`.execute(db)
  // Partner.work
  await sql`create index partner_work_by_partner on members.partner_work_partner (partner)`.execute(db)
  await sql`
    create table members.partner_work_municipality (
      work text collate "C" not null references members.partner_work (id),
      municipality text collate "C" not null
        constraint partner_work_municipality_fkey references members.municipality (slug),
      position integer not null,
      primary key (work, municipality)
    )`.execute(db)

  await sql`
    create table members.working_group_change (
      id text collate "C" primary key,
      network text not null references members.network (code),
      partner text collate "C" not null constraint working_group_change_partner_fkey references members.partner (id),
      step text not null,
      ${told},
      note jsonb,
      source text not null,
      revision integer not null,
      recorded_at timestamptz not null,
      withdrawn_at timestamptz
    )`.execute(db)
  // workingGroup
  await sql`
    create index working_group_change_by_day on members.working_group_change (network, last_day, id)
      where withdrawn_at is null`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of [
    'working_group_change',
    'partner_work_municipality',
    'partner_work_partner',
    'partner_work',
    'partner',
  ])
    await db.schema.withSchema('members').dropTable(table).execute()
}
