import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServerResponse } from 'node:http'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAll } from '../../services/gateway/prepare.ts'
import { recordChanges } from '../../services/shared/changes.ts'
import { emptyDatabase } from '../kit/database.ts'
import { start } from '../kit/process.ts'
import { openReceiver, type Receiver, verified } from '../kit/receiver.ts'

const news = 8
const webhooks = ['one', 'two', 'three']
const secret = `whsec_${Buffer.from('a secret of the tests, long enough').toString('base64')}`
const ends: (() => unknown)[] = []
let database: Awaited<ReturnType<typeof emptyDatabase>>
let receiver: Receiver
let directory: string
beforeAll(async () => {
  database = await emptyDatabase()
  receiver = await openReceiver()
  directory = await mkdtemp(path.join(tmpdir(), 'killed-sender-'))
  await writeFile(path.join(directory, 'ca.pem'), receiver.outward.ca)
})
afterAll(async () => {
  for (const end of ends) await end()
  await receiver.close()
  await database.close()
  await rm(directory, { recursive: true, force: true })
})

function startSender() {
  const sender = start('test/kit/sending-process.ts', {
    DEMO: '0',
    SECRET: 'a secret of the tests, long enough to sign with',
    DATABASE_URL: database.url ?? '',
    DATA_DIR: directory,
    NODE_EXTRA_CA_CERTS: path.join(directory, 'ca.pem'),
  })
  ends.push(async () => {
    sender.process.kill('SIGKILL')
    await sender.ended
  })
  return sender
}

/** In one subgraph, as it records what was published there. */
const publish = (count: number) =>
  recordChanges(
    database.db.withSchema('commitments'),
    Array.from({ length: count }, () => ({
      at: new Date(),
      actor: null,
      action: 'publishProgress',
      subjectType: 'ProgressReport',
      subjectId: randomUUID(),
      before: null,
      after: {},
      news: {
        kind: 'PROGRESS_PUBLISHED',
        municipality: null,
        summary: { en: 'Invented by a test' },
        url: '/progress/invented',
        commitments: [1],
        invented: true,
      },
    })),
  )

test('news of a process that is killed while it sends arrive all the same, in their order, and what arrives twice has one id', async () => {
  const { db } = database
  await migrateAll(db)
  await sql`insert into members.person (id, display_name) values ('owner', 'Invented owner')`.execute(db)
  await sql`insert into members.grant (id, person_id, role) values ('g', 'owner', 'SECRETARIAT')`.execute(db)
  for (const name of webhooks)
    await sql`insert into members.webhook (id, person_id, url, description, kind, province, secret, state, state_since, made_at)
      values (${name}, 'owner', ${`${receiver.url}/${name}`}, '', '{}', '{}', ${secret}, 'ACTIVE', now(), now())`.execute(
      db,
    )
  await publish(news)

  // four are answered, and the others that were begun wait for an answer that is held back
  const held: ServerResponse[] = []
  receiver.answers((response, _received, count) => {
    if (count > 4) held.push(response)
    else response.writeHead(200).end()
  })
  const first = startSender()
  await expect.poll(() => held.length, { timeout: 60_000 }).toBe(webhooks.length)
  first.process.kill('SIGKILL')
  await first.ended
  const beforeKill = receiver.received.length
  expect(beforeKill).toBeLessThan(news * webhooks.length)
  receiver.answers()

  // what is published while nobody sends
  await publish(1)
  const expected = (await sql<{ id: string }>`select id from commitments.change order by id`.execute(db)).rows.map(
    ({ id }) => `commitments-${id}-published`,
  )
  expect(expected).toHaveLength(news + 1)
  // the time of what it held is over: whoever starts sees to it
  await sql`update queue.job set started_on = now() - interval '1 hour' where state = 'active'`.execute(db)
  startSender()
  const jobs = async (state: string) =>
    (
      await sql<{
        id: string
      }>`select id from queue.job where name = 'webhook' and state = ${state}::queue.job_state`.execute(db)
    ).rows.length
  await expect.poll(() => jobs('active'), { timeout: 60_000 }).toBe(0)
  await sql`update queue.job set start_after = now() - interval '1 second' where state = 'retry'`.execute(db)
  const delivered = async () =>
    (
      await sql<{ webhookId: string; count: number }>`
        select webhook_id, count(*)::int as count from members.webhook_delivery where state = 'DELIVERED' group by 1`.execute(
        db,
      )
    ).rows.map(({ count }) => count)
  await expect.poll(delivered, { timeout: 60_000 }).toEqual(webhooks.map(() => news + 1))

  for (const name of webhooks) {
    const came = receiver.received.filter(one => one.path === `/${name}`)
    for (const one of came) expect(verified(one, secret).id).toBe(one.headers['webhook-id'])
    // nothing is lost, nothing is out of turn, and what came twice is known by its id
    expect([...new Set(came.map(({ message }) => message.id))]).toEqual(expected)
    expect(came.length).toBeLessThanOrEqual(news + 2)
  }
  const { rows } = await sql`select 1 from members.webhook_delivery`.execute(db)
  expect(rows).toHaveLength((news + 1) * webhooks.length)
}, 180_000)
