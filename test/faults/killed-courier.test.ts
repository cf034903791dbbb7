import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAll, seedAll } from '../../services/gateway/prepare.ts'
import { emptyDatabase } from '../kit/database.ts'
import { freePort, start } from '../kit/process.ts'

const kills = 5
const each = 700
const sources = ['members', 'commitments', 'events', 'resources']
let database: Awaited<ReturnType<typeof emptyDatabase>>
beforeAll(async () => {
  database = await emptyDatabase()
  await migrateAll(database.db)
  await seedAll(database.db, { demo: true, now: new Date() })
  // several loads of each, every one a piece of news
  for (const source of sources)
    await sql`insert into ${sql.table(`${source}.change`)} (at, actor, action, subject_type, subject_id, before, after, news)
      select now() - interval '1 year', null, 'invented', 'Invented', 'invented-' || n, null, '{}', jsonb_build_object(
        'kind', 'EVENT_SCHEDULED', 'municipality', null, 'summary', jsonb_build_object('en', 'Invented'), 'url', '/events/invented-' || n,
        'commitments', '[]'::jsonb, 'invented', true)
      from generate_series(1, ${each}::int) n`.execute(database.db)
})
afterAll(() => database.close())

const startPortal = async () =>
  start('web/server.ts', {
    DEMO: '0',
    HOST: '127.0.0.1',
    SECRET: 'a secret of the tests, long enough to sign with',
    DATABASE_URL: database.url ?? '',
    PORT: String(await freePort()),
  })

const count = async (from: string) =>
  Number((await sql<{ n: string }>`select count(*) as n from ${sql.raw(from)}`.execute(database.db)).rows[0]?.n)
const written = () => count('members.audit')
const patient = { timeout: 60_000, interval: 5 }

/** Kills the portal while the receiver waits in the middle of a delivery that is read and not committed. */
async function killWithin() {
  let portal: Awaited<ReturnType<typeof startPortal>> | undefined
  await database.db.transaction().execute(async trx => {
    await sql`lock table members.activity in share row exclusive mode`.execute(trx)
    portal = await startPortal()
    const waiting = `pg_locks where not granted and relation = 'members.activity'::regclass`
    await expect.poll(() => count(waiting), patient).toBeGreaterThan(0)
    portal.process.kill('SIGKILL')
    await portal.ended
  })
}

/** Kills it at whatever it does once so many more are written. */
async function killAfter(more: number) {
  const before = await written()
  const portal = await startPortal()
  await expect.poll(written, patient).toBeGreaterThan(before + more)
  portal.process.kill('SIGKILL')
  await portal.ended
}

test('a courier that is killed between reading changes and taking them over brings each of them once, and in order', async () => {
  for (let kill = 0; kill < kills; kill += 1)
    await (kill % 2 === 0 ? killWithin() : killAfter(Math.floor(Math.random() * 400)))

  const all = await Promise.all(sources.map(source => count(`${source}.change`)))
  const total = all.reduce((sum, one) => sum + one, 0)
  expect(await written()).toBeLessThan(total)
  const portal = await startPortal()
  try {
    await expect.poll(written, patient).toBeGreaterThanOrEqual(total)
  } finally {
    portal.process.kill('SIGTERM')
    await portal.ended
  }

  for (const source of sources) {
    const { rows } = await sql<{ sent: string[]; kept: string[]; news: string[] }>`select
      (select array_agg(${source} || '-' || id order by id) from ${sql.table(`${source}.change`)}) as sent,
      (select array_agg(id order by position) from members.audit where id like ${`${source}-%`}) as kept,
      (select array_agg(url order by position) from members.activity where id like ${`${source}-%`} and url like '/events/invented-%') as news`.execute(
      database.db,
    )
    expect(rows[0]?.kept).toEqual(rows[0]?.sent)
    expect(rows[0]?.news.slice(-each)).toEqual(Array.from({ length: each }, (_, at) => `/events/invented-${at + 1}`))
  }
}, 300_000)
