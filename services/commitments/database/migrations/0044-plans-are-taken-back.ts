import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

/** What was discarded or withdrawn is there again. */
export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table commitments.action_plan
    add column discarded_at timestamptz,
    add column withdrawn_at timestamptz,
    add column withdrawal_reason jsonb,
    add constraint action_plan_discarded_drafts check (discarded_at is null or is_draft),
    add constraint action_plan_withdrawn_with_reason
      check ((withdrawn_at is null) = (withdrawal_reason is null) and (withdrawn_at is null or not is_draft))`,
]

const back = [
  `alter table commitments.action_plan
    drop column discarded_at,
    drop column withdrawn_at,
    drop column withdrawal_reason`,
]
