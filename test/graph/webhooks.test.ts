import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'
import { openReceiver, type Receiver, verified } from '../kit/receiver.ts'

let portal: Portal
let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
  portal = await openPortal({ outward: receiver.outward })
})
afterAll(async () => {
  await portal.stop()
  await receiver.close()
})
beforeEach(async () => {
  await sql`delete from members.webhook`.execute(portal.db)
  receiver.received.length = 0
  receiver.answers()
})

const as = 'calgary@example.org'

async function addWebhook(filter: Record<string, unknown> = {}, path = '/') {
  const { data } = await portal.ask(
    'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { id } secret userErrors { message } } }',
    { input: { url: receiver.url + path, filter } },
    { as },
  )
  expect(data.addWebhook.userErrors).toEqual([])
  return { id: data.addWebhook.webhook.id as string, secret: data.addWebhook.secret as string }
}

async function publish(text = 'Invented by a test') {
  const input = { municipality: 'calgary', commitment: 9, period: '2026', status: 'LIMITED', summary: [{ lang: 'en', text }] }
  const { data } = await portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { message } } }',
    { input },
    { as },
  )
  expect(data.publishProgress.userErrors).toEqual([])
  return data.publishProgress.report.id as string
}

async function deliver() {
  await portal.graph.courier.deliver()
  await portal.graph.sender.deliver()
}

const logOf = async (id: string) =>
  (
    await portal.ask(
      `query ($id: ID!) { viewer { webhook(id: $id) { state deliveries { totalCount nodes {
        id event messageId isReplay state attempts status fault milliseconds answer body nextTryAt } } } } }`,
      { id },
      { as },
    )
  ).data.viewer.webhook

test('what is published arrives, signed, and stands in the log', async () => {
  const { id, secret } = await addWebhook()
  const report = await publish()
  await deliver()
  expect(receiver.received).toHaveLength(1)
  const message = verified(receiver.received[0]!, secret)
  expect(message).toMatchObject({
    type: 'news.published',
    replay: false,
    data: {
      kind: 'PROGRESS_PUBLISHED',
      municipality: { slug: 'calgary', name: { en: 'Calgary' } },
      summary: { en: 'Invented by a test' },
      url: `${portal.url}/en/progress/${report}`,
      commitments: [9],
      invented: false,
    },
  })
  expect(message.id).toBe(receiver.received[0]?.headers['webhook-id'])
  const { deliveries } = await logOf(id)
  expect(deliveries).toMatchObject({
    totalCount: 1,
    nodes: [{ state: 'DELIVERED', attempts: 1, status: 200, answer: 'Thank you', messageId: message.id }],
  })
  expect(deliveries.nodes[0].body).toBe(receiver.received[0]?.body)
})
