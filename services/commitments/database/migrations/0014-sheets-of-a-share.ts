import { type Kysely, sql } from 'kysely'

/** Sheets were the keeper's alone until now. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table commitments.year_sheet add column municipality text references commitments.municipality (slug)`.execute(
    db,
  )
  await sql`
    update commitments.year_sheet set municipality =
      (select municipality from commitments.action_plan where action_plan.id = year_sheet.plan)`.execute(db)
  await sql`alter table commitments.year_sheet alter column municipality set not null`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table commitments.year_sheet drop column municipality`.execute(db)
}
