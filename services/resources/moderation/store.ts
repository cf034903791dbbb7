import { keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { PostReportRow, ResourcesDb } from '../database/tables.ts'

/** What waits, oldest first. Serves Query.postReports. */
export async function waitingReports(db: ResourcesDb, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const waiting = db.selectFrom('postReport').where('settledAt', 'is', null)
  const rows = await waiting
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('reportedAt', 'id'), '>', tuple(momentIn(after?.[0]), String(after?.[1]))),
      ),
    )
    .orderBy('reportedAt')
    .orderBy('id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await waiting.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.reportedAt.toISOString(), row.id], count)
}

/** Posts that somebody has reported, settled or not: once each. Serves Post.viewerMayReport. */
export async function reportsBy(db: ResourcesDb, personId: string, posts: readonly string[]) {
  const rows = await db
    .selectFrom('postReport')
    .selectAll()
    .where('post', 'in', posts)
    .where('reportedBy', '=', personId)
    .execute()
  return keyBy(rows, row => row.post)
}

export async function addReport(trx: ResourcesDb, report: PostReportRow) {
  await trx.insertInto('postReport').values(report).execute()
}

/** Ends the reports that wait on a post; answers whose they were. */
export async function settleReports(
  trx: ResourcesDb,
  post: string,
  said: { settledAt: Date; outcome: 'HIDDEN' | 'KEPT' },
) {
  const rows = await trx
    .updateTable('postReport')
    .set(said)
    .where('post', '=', post)
    .where('settledAt', 'is', null)
    .returning('reportedBy')
    .execute()
  return rows.map(({ reportedBy }) => reportedBy)
}
