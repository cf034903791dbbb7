import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table members.membership add column left_source text`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table members.membership drop column left_source`.execute(db)
}
