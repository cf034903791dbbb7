import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table events.registration add column heard boolean`.execute(db)
  await sql`update events.registration set heard = true where came`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table events.registration drop column heard`.execute(db)
}
