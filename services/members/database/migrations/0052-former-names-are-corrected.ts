import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table members.former_name
      alter column source drop not null,
      add column entry text,
      add column revision integer not null default 1,
      add column struck boolean not null default false,
      add column reason text,
      add column recorded_by text,
      add column replaced_at timestamptz`.execute(db)
  await sql`update members.former_name set entry = id`.execute(db)
  await sql`
    alter table members.former_name alter column entry set not null, alter column revision drop default,
      alter column struck drop default`.execute(db)
  // two officers who correct one name cannot both make the next record of it
  await sql`create unique index former_name_revision on members.former_name (entry, revision)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`delete from members.former_name where replaced_at is not null or struck`.execute(db)
  await sql`
    alter table members.former_name
      drop column entry, drop column revision, drop column struck, drop column reason, drop column recorded_by,
      drop column replaced_at`.execute(db)
  await sql`update members.former_name set source = '' where source is null`.execute(db)
  await sql`alter table members.former_name alter column source set not null`.execute(db)
}
