import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // PeerGroup.progress, Commitment.byStatus: where each stood in each year, without the words of a report
  await sql`drop index commitments.progress_report_standing`.execute(db)
  await sql`
    create index progress_report_standing on commitments.progress_report (commitment, municipality, period desc)
    include (status, id, published_at, invented) where current`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop index commitments.progress_report_standing`.execute(db)
  await sql`
    create index progress_report_standing on commitments.progress_report (commitment, municipality, period desc)
    where current`.execute(db)
}
