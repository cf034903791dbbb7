import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table members.milestone add column invented boolean not null default false`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table members.milestone drop column invented`.execute(db)
}
