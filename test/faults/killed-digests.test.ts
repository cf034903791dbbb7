import { type Kysely, type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAll } from '../../services/gateway/prepare.ts'
import { groupBy } from '../../services/shared/batch.ts'
import { recordChanges } from '../../services/shared/changes.ts'
import { emptyDatabase } from '../kit/database.ts'
import { openMailServer } from '../kit/mail-server.ts'
import { answers, freePort, start } from '../kit/process.ts'

const followers = 120
const ends: (() => unknown)[] = []
let database: Awaited<ReturnType<typeof emptyDatabase>>
let server: Awaited<ReturnType<typeof openMailServer>>
beforeAll(async () => {
  database = await emptyDatabase()
  server = await openMailServer()
})
afterAll(async () => {
  for (const end of ends) await end()
  await server.close()
  await database.close()
})

async function startPortal() {
  const port = String(await freePort())
  const portal = start('web/server.ts', {
    DEMO: '0',
    HOST: '127.0.0.1',
    SECRET: 'a secret of the tests, long enough to sign with',
    DATABASE_URL: database.url ?? '',
    SMTP_URL: server.smtpUrl,
    PORT: port,
  })
  ends.push(async () => {
    portal.process.kill('SIGTERM')
    await portal.ended
  })
  await answers(`http://127.0.0.1:${port}/readyz`, portal)
  return portal
}

/** Starts a portal that comes to a row that somebody else holds, in the midst of a transaction, and kills it there. */
async function killAt(row: RawBuilder<unknown>, found: () => Promise<unknown>) {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  let isHeld = () => {}
  const held = new Promise<void>(resolve => {
    isHeld = resolve
  })
  const holding = database.db.transaction().execute(async trx => {
    await row.execute(trx)
    isHeld()
    await released
  })
  await held
  const portal = await startPortal()
  const waiting = async () =>
    (
      await sql<{ count: number }>`select count(*)::int as count from pg_locks
      where not granted and locktype in ('transactionid', 'tuple')
      and pid in (select pid from pg_stat_activity where datname = current_database())`.execute(database.db)
    ).rows[0]?.count
  await expect.poll(waiting, { timeout: 100_000 }).toBeGreaterThan(0)
  portal.process.kill('SIGKILL')
  await portal.ended
  const state = await found()
  release()
  await holding
  // the next round goes as a portal starts, and what the killed one held is free
  await sql`delete from queue.job where name = 'every-minute'`.execute(database.db)
  await sql`update queue.job set started_on = now() - interval '1 hour' where state = 'active'`.execute(database.db)
  return state
}

const count = async (table: string) =>
  (await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(database.db)).rows[0]
    ?.count

test('a portal is killed while it takes news over, and while it writes letters on them: every follower gets each piece once', async () => {
  const { db } = database
  await migrateAll(db)
  await sql`insert into members.person (id, display_name, email, pace)
    select 'follower-' || to_char(number, 'FM000'), 'Invented', 'follower-' || number || '@example.org', 'AT_ONCE'
    from generate_series(1, ${followers}::int) as number`.execute(db)
  await sql`insert into members."grant" (id, person_id, role)
    select 'grant-' || id, id, 'SECRETARIAT' from members.person`.execute(db)
  // each follows all that the news are about
  await sql`insert into members.following (person_id, kind, thing, followed_at)
    select id, 'COMMITMENT', thing, now() from members.person, unnest(array['3', '7']) as thing`.execute(db)
  const news = (number: number) => ({
    at: new Date(),
    actor: null,
    action: 'publishProgress',
    subjectType: 'ProgressReport',
    subjectId: `r${number}`,
    before: null,
    after: {},
    news: {
      kind: 'PROGRESS_PUBLISHED',
      municipality: null,
      summary: { en: `Invented piece ${number}` },
      url: `/progress/r${number}`,
      commitments: number === 1 ? [3] : [3, 7],
      invented: true,
    },
  })
  await db
    .transaction()
    .execute(trx =>
      recordChanges(trx.withSchema('commitments') as unknown as Kysely<unknown>, [news(1), news(2), news(3)]),
    )

  const nothing = await killAt(sql`select from members.person where id = 'follower-100' for update`, async () => [
    await count('members.activity'),
    await count('members.digest_entry'),
  ])
  expect(nothing).toEqual([0, 0])

  const some = await killAt(
    sql`select from members.following where person_id = 'follower-100' for update`,
    async () => await count('members.letter'),
  )
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(followers)

  await startPortal()
  await expect.poll(() => server.mails.length, { timeout: 100_000 }).toBeGreaterThanOrEqual(followers)
  const settled = async () =>
    (
      await sql<{ state: string; count: number }>`
        select state, count(*)::int as count from members.letter group by state`.execute(db)
    ).rows
  await expect.poll(settled, { timeout: 100_000 }).toEqual([{ state: 'SENT', count: followers }])
  expect(await count('members.digest_entry')).toBe(0)

  const byReader = groupBy(server.mails, ({ to }) => to?.[0]?.address)
  expect(byReader.size).toBe(followers)
  for (const mails of byReader.values()) {
    // one that arrives twice is the same mail
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1)
    const told = mails[0]?.text?.match(/Invented piece \d/g)?.sort()
    expect(told).toEqual(['Invented piece 1', 'Invented piece 2', 'Invented piece 3'])
  }
}, 300_000)
