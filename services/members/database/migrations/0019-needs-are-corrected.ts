import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table members.expressed_need
      add column revision integer not null default 1,
      add column recorded_at timestamptz,
      add column replaced_at timestamptz`.execute(db)
  // they came with the first memberships
  await sql`
    update members.expressed_need set recorded_at =
      coalesce((select min(recorded_at) from members.membership), now())`.execute(db)
  await sql`
    alter table members.expressed_need
      alter column revision drop default,
      alter column recorded_at set not null,
      drop constraint expressed_need_pkey,
      add primary key (id, revision)`.execute(db)
  // one record of a need is in force, whoever else corrects it at the same moment
  await sql`
    create unique index expressed_need_in_force on members.expressed_need (id) where replaced_at is null`.execute(db)
  // expressedNeeds, Developments.needs
  await sql`
    create index expressed_need_by_day on members.expressed_need (network, last_day) where replaced_at is null`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>) {
  await sql`delete from members.expressed_need where replaced_at is not null`.execute(db)
  await sql`drop index members.expressed_need_in_force, members.expressed_need_by_day`.execute(db)
  await sql`
    alter table members.expressed_need
      drop constraint expressed_need_pkey,
      add primary key (id),
      drop column revision,
      drop column recorded_at,
      drop column replaced_at`.execute(db)
}
