import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql.raw('alter table resources.link_check add column due_at timestamptz').execute(db)
  await sql
    .raw(`update resources.link_check
      set due_at = checked_at + case when failures > 0 then interval '23 hours' else interval '167 hours' end`)
    .execute(db)
  await sql.raw('alter table resources.link_check alter column due_at set not null').execute(db)
  await sql.raw('create index link_check_due on resources.link_check (due_at, resource)').execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('alter table resources.link_check drop column due_at').execute(db)
}
