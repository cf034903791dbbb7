import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

/** Reports on actions are lost. */
export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table commitments.progress_report add column action text references commitments.plan_segment (id)`,
  `alter table commitments.progress_report alter column commitment drop not null`,
  `alter table commitments.progress_report
   add constraint progress_report_subject check (num_nonnulls(commitment, action) = 1)`,
  // publishProgress: one current report a period; PlanAction.progress and PlanAction.status, newest period first
  `create unique index progress_report_of_action
   on commitments.progress_report (action, period desc) where current and action is not null`,
]

const back = [
  `delete from commitments.progress_report where action is not null`,
  `drop index commitments.progress_report_of_action`,
  `alter table commitments.progress_report drop constraint progress_report_subject`,
  `alter table commitments.progress_report alter column commitment set not null`,
  `alter table commitments.progress_report drop column action`,
]
