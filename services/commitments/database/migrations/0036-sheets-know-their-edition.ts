import { type Kysely, sql } from 'kysely'

/** A file that was sent answers the indicators of one edition, whatever the assessment goes over to. */
export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('alter table commitments.assessment_sheet drop model').execute(db)
}

const forward = [
  `alter table commitments.assessment_sheet add model text references commitments.maturity_model (code)`,
  // where the assessment went over to another edition since, the one that it was in then
  `update commitments.assessment_sheet sheet set model = coalesce(
    (select move.from_model from commitments.assessment_move move
     where move.assessment = sheet.assessment and move.moved_at > sheet.sent_at
     order by move.moved_at limit 1),
    (select assessment.model from commitments.assessment where assessment.id = sheet.assessment))`,
  `alter table commitments.assessment_sheet alter model set not null`,
]
