import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table commitments.plan_segment add column weight double precision check (weight > 0)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table commitments.plan_segment drop column weight`.execute(db)
}
