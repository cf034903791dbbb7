import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAll } from '../../services/gateway/prepare.ts'
import { writeLetters } from '../../services/shared/letters.ts'
import { emptyDatabase } from '../kit/database.ts'
import { openMailServer } from '../kit/mail-server.ts'
import { answers, askAt, freePort, start } from '../kit/process.ts'

const letters = 12
const ends: (() => unknown)[] = []
let database: Awaited<ReturnType<typeof emptyDatabase>>
let server: Awaited<ReturnType<typeof openMailServer>>
beforeAll(async () => {
  database = await emptyDatabase()
  server = await openMailServer({ answers: 3 })
})
afterAll(async () => {
  for (const end of ends) await end()
  await server.close()
  await database.close()
})

async function startPortal() {
  const port = String(await freePort())
  const settings = { DEMO: '0', HOST: '127.0.0.1', SECRET: 'a secret of the tests, long enough to sign with' }
  const portal = start('web/server.ts', {
    ...settings,
    DATABASE_URL: database.url ?? '',
    SMTP_URL: server.smtpUrl,
    PORT: port,
  })
  ends.push(async () => {
    portal.process.kill('SIGTERM')
    await portal.ended
  })
  const origin = `http://127.0.0.1:${port}`
  await answers(`${origin}/readyz`, portal)
  return { ...portal, origin }
}

test('letters of a process that is killed while it sends arrive all the same, and what arrives twice has one id', async () => {
  const { db } = database
  await migrateAll(db)
  const letter = { kind: 'greeting', about: 'a-thing', lang: 'en', subject: 'Invented', paragraphs: ['Hello'] } as const
  const written = Array.from({ length: letters }, (_, at) => ({ ...letter, to: `somebody-${at}@example.org` }))
  await writeLetters(db.withSchema('members') as Kysely<unknown>, written, new Date())

  const first = await startPortal()
  // three are answered for, and the others that were begun wait for an answer
  await expect.poll(() => server.mails.length).toBeGreaterThan(3)
  first.process.kill('SIGKILL')
  await first.ended
  const beforeKill = server.mails.length
  expect(beforeKill).toBeLessThan(letters)
  server.answerAll()

  // the time of what it held is over: whoever starts sees to it
  await sql`update queue.job set started_on = now() - interval '1 hour' where state = 'active'`.execute(db)
  const { origin } = await startPortal()
  const states = async () =>
    (await sql<{ state: string }>`select distinct state from queue.job where name = 'letter'`.execute(db)).rows
  await expect.poll(states).not.toContainEqual({ state: 'active' })
  await sql`update queue.job set start_after = now() - interval '1 second' where state = 'retry'`.execute(db)
  await askAt(origin, 'mutation { __typename }')
  await expect.poll(states).toEqual([{ state: 'completed' }])

  const ids = (await sql<{ id: string }>`select id from members.letter where state = 'SENT'`.execute(db)).rows
  expect(ids).toHaveLength(letters)
  expect(new Set(server.mails.map(({ messageId }) => messageId))).toEqual(
    new Set(ids.map(({ id }) => `<${id}@localhost>`)),
  )
  expect(server.mails.length).toBeLessThanOrEqual(letters + beforeKill)
}, 120_000)
