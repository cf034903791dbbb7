import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table members.published_count
      add column revision integer not null default 1,
      add column recorded_at timestamptz,
      add column replaced_at timestamptz`.execute(db)
  // they came with the first memberships
  await sql`
    update members.published_count set recorded_at =
      coalesce((select min(recorded_at) from members.membership), now())`.execute(db)
  await sql`
    alter table members.published_count
      alter column revision drop default,
      alter column recorded_at set not null,
      drop constraint published_count_pkey,
      add primary key (id, revision)`.execute(db)
  // one record of a count is in force, whoever else corrects it at the same moment
  await sql`
    create unique index published_count_in_force on members.published_count (id) where replaced_at is null`.execute(db)
  // publishedCounts, and the last count before a day
  await sql`
    create index published_count_by_date on members.published_count (network, date, position)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`delete from members.published_count where replaced_at is not null`.execute(db)
  await sql`
    drop index members.published_count_in_force, members.published_count_by_date`.execute(db)
  await sql`
    alter table members.published_count
      drop constraint published_count_pkey,
      add primary key (id),
      drop column revision,
      drop column recorded_at,
      drop column replaced_at`.execute(db)
}
