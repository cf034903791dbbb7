import { type Kysely, sql } from 'kysely'
import { makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'

const searchable = {
  subject: 'ActionPlan',
  table: 'action_plan',
  item: 'id',
  title: 'new.title',
  summary: `jsonb_build_object('', concat_ws(' ', new.municipality, new.source))`,
  languages: 'array(select jsonb_object_keys(new.title))',
  when: 'not new.is_draft and new.withdrawn_at is null',
}

export async function up(db: Kysely<unknown>) {
  // Commitment.planActions, and Query.actionPlans by commitment
  await sql
    .raw('create index plan_segment_of_commitment on commitments.plan_segment using gin (commitments)')
    .execute(db)
  await makeSearchable(db, 'commitments', searchable)
}

export async function down(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'commitments', 'action_plan')
  await sql.raw(`delete from commitments.search_entry where subject = 'ActionPlan'`).execute(db)
  await sql.raw('drop index commitments.plan_segment_of_commitment').execute(db)
}
