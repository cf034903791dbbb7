import { type Kysely, sql } from 'kysely'

/** Nothing of a published revision changes but that it is the newest, and none is removed. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create trigger revisions_stay before update of id, revision, municipality, commitment, action, period, status, summary,
      challenges, evidence, published_at, published_by, reviewed_by, invented, search_text or delete or truncate
    on commitments.progress_report for each statement execute function commitments.refuse_rewriting()`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop trigger revisions_stay on commitments.progress_report`.execute(db)
}
