import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table members.activity add column taken_back_at timestamptz`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table members.activity drop column taken_back_at`.execute(db)
}
