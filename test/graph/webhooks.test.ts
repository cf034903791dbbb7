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

let period = 2004
async function publish() {
  period += 1
  const summary = [{ lang: 'en', text: 'Invented by a test' }]
  const input = { municipality: 'calgary', commitment: 9, period: String(period), status: 'LIMITED', summary }
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

/** The time until the next try is over. */
async function deliverLater() {
  await sql`update queue.job set start_after = now() - interval '1 second' where name = 'webhook' and state = 'retry'`.execute(
    portal.db,
  )
  await deliver()
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
      summary: { en: expect.stringContaining('commitment 9') },
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

test('with subgraphs in processes of their own it is the same', async () => {
  const other = await openPortal({ doors: 'over HTTP', outward: receiver.outward })
  try {
    const add = 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { secret } }'
    const { secret } = (await other.ask(add, { input: { url: receiver.url } }, { as })).data.addWebhook
    const ping = 'mutation ($id: ID!) { pingWebhook(input: { id: $id }) { delivery { id } } }'
    const { webhooks } = (await other.ask('{ viewer { webhooks { id } } }', {}, { as })).data.viewer
    await other.ask(ping, { id: webhooks[0].id }, { as })
    await other.graph.sender.deliver()
    expect(receiver.received.map(one => verified(one, secret).type)).toEqual(['ping'])
  } finally {
    await other.stop()
  }
}, 60_000)

test('a receiver that fails twice gets the message a third time, under the same id', async () => {
  const { id, secret } = await addWebhook()
  receiver.answers(
    (response, _received, count) => void response.writeHead(count < 3 ? 503 : 200).end(`Answer ${count}`),
  )
  await publish()
  await deliver()
  expect((await logOf(id)).deliveries.nodes).toMatchObject([
    { state: 'SENDING', attempts: 1, status: 503, answer: 'Answer 1', nextTryAt: expect.any(String) },
  ])
  // not before its time
  await deliver()
  expect(receiver.received).toHaveLength(1)
  await deliverLater()
  await deliverLater()
  expect((await logOf(id)).deliveries.nodes).toMatchObject([
    { state: 'DELIVERED', attempts: 3, status: 200, answer: 'Answer 3', nextTryAt: null },
  ])
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  for (const one of receiver.received) verified(one, secret)
})

test('messages come in the order of the news, also after a receiver was away', async () => {
  const { id } = await addWebhook()
  receiver.answers(response => void response.writeHead(500).end())
  const reports = [await publish(), await publish(), await publish()]
  await deliver()
  expect(receiver.received).toHaveLength(1)
  receiver.answers()
  receiver.received.length = 0
  await deliverLater()
  const urls = receiver.received.map(({ message }) => message.data.url)
  expect(urls).toEqual(reports.map(report => `${portal.url}/en/progress/${report}`))
  expect((await logOf(id)).deliveries.nodes.map((one: { attempts: number }) => one.attempts)).toEqual([1, 1, 2])
})

test('a message that no try brought out is given up, and those behind it have gone past it', async () => {
  const { id } = await addWebhook()
  let first = ''
  receiver.answers((response, { message }) => {
    first ||= message.id
    response.writeHead(message.id === first ? 400 : 200).end()
  })
  await publish()
  await publish()
  await deliver()
  for (let tries = 2; tries <= 11; tries += 1) await deliverLater()
  const { deliveries, state } = await logOf(id)
  expect(deliveries.nodes).toMatchObject([
    { state: 'DELIVERED', attempts: 1 },
    { state: 'FAILED', attempts: 11, status: 400, nextTryAt: null },
  ])
  expect(state).toBe('ACTIVE')
  await deliverLater()
  expect(receiver.received.filter(({ message }) => message.id === first)).toHaveLength(11)
})

test('a slow receiver holds up neither another nor mail', async () => {
  const slow = await addWebhook({}, '/slow')
  const quick = await addWebhook({}, '/quick')
  let release = () => {}
  receiver.answers((response, { path }) => {
    if (path === '/slow') release = () => void response.writeHead(200).end()
    else response.writeHead(200).end()
  })
  const pathsOf = (path: string) => receiver.received.filter(one => one.path === path)
  await publish()
  await portal.graph.courier.deliver()
  const sent = portal.graph.sender.deliver()
  await expect.poll(() => pathsOf('/slow').length).toBe(1)
  await publish()
  await publish()
  await portal.graph.courier.deliver()
  void portal.graph.sender.deliver()
  await expect.poll(() => pathsOf('/quick').length).toBe(3)
  await portal.graph.postman.deliver()
  expect(pathsOf('/slow')).toHaveLength(1)
  receiver.answers()
  release()
  await sent
  // where this machine took longer than the time limit, the first one is sent again
  await deliverLater()
  expect(new Set(pathsOf('/slow').map(({ message }) => message.id)).size).toBe(3)
  for (const { id } of [slow, quick])
    expect((await logOf(id)).deliveries.nodes.map((one: { state: string }) => one.state)).toEqual(
      Array(3).fill('DELIVERED'),
    )
})

describe('what an answer may do', () => {
  const pinged = async (id: string) => {
    const ping = 'mutation ($id: ID!) { pingWebhook(input: { id: $id }) { userErrors { message } } }'
    expect((await portal.ask(ping, { id }, { as })).data.pingWebhook.userErrors).toEqual([])
    await deliver()
    return (await logOf(id)).deliveries.nodes[0]
  }

  test('a ping is tried once, and says how it went', async () => {
    const { id, secret } = await addWebhook()
    receiver.answers(response => void response.writeHead(404).end('<b>Not here</b>'))
    expect(await pinged(id)).toMatchObject({
      event: 'PING',
      state: 'FAILED',
      attempts: 1,
      status: 404,
      answer: '<b>Not here</b>',
    })
    expect(verified(receiver.received[0]!, secret)).toMatchObject({ type: 'ping', data: null })
    await deliverLater()
    expect(receiver.received).toHaveLength(1)
  })

  test.each(['http://169.254.169.254/latest/meta-data/', 'https://10.0.0.1/', '/elsewhere'])(
    'a redirect to %s is not followed',
    async location => {
      const { id } = await addWebhook()
      receiver.answers(response => void response.writeHead(307, { location }).end())
      expect(await pinged(id)).toMatchObject({ state: 'FAILED', status: 307, fault: null })
      expect(receiver.received).toHaveLength(1)
    },
  )

  test('an answer without end is cut, and counts', async () => {
    const { id } = await addWebhook()
    receiver.answers(response => {
      response.writeHead(200)
      const more = setInterval(() => response.write('more '.repeat(100)), 1)
      response.on('close', () => clearInterval(more))
    })
    const { state, answer } = await pinged(id)
    expect(state).toBe('DELIVERED')
    expect(answer.length).toBeLessThanOrEqual(300)
  })

  test('a connection that breaks, a certificate of nobody, and an address that became private are told apart, and no more', async () => {
    const { id } = await addWebhook()
    receiver.answers(response => void response.destroy())
    expect(await pinged(id)).toMatchObject({ state: 'FAILED', status: null, fault: 'NO_CONNECTION', answer: null })
    receiver.answers()
    const came = receiver.received.length
    for (const [url, fault] of [
      ['https://10.0.0.1/', 'NOT_PUBLIC'],
      ['https://[::1]/', 'NOT_PUBLIC'],
      ['https://no-such-name.invalid/', 'NOT_PUBLIC'],
      // the portal's own host
      [portal.url.replace('http:', 'https:'), 'NOT_PUBLIC'],
      [receiver.url.replace('https:', 'http:'), 'NOT_PUBLIC'],
    ]) {
      await sql`update members.webhook set url = ${url}`.execute(portal.db)
      expect(await pinged(id)).toMatchObject({ state: 'FAILED', status: null, fault, answer: null })
    }
    expect(receiver.received).toHaveLength(came)
  })
})

describe('the signature', () => {
  test('refuses a changed body, another id, another secret and an old timestamp', async () => {
    const { secret } = await addWebhook()
    const other = await addWebhook({ kind: ['EVENT_SCHEDULED'] })
    await publish()
    await deliver()
    const { headers, body } = receiver.received[0]!
    expect(verified({ headers, body }, secret)).toMatchObject({ type: 'news.published' })
    expect(() => verified({ headers, body: body.replace('calgary', 'edmonton') }, secret)).toThrow(/signature/)
    expect(() => verified({ headers: { ...headers, 'webhook-id': 'another' }, body }, secret)).toThrow(/signature/)
    expect(() => verified({ headers, body }, other.secret)).toThrow(/signature/)
    const old = { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 600) }
    expect(() => verified({ headers: old, body }, secret)).toThrow(/too old/)
  })

  test('after a change of the secret the old one signs along for a day', async () => {
    const { id, secret } = await addWebhook()
    const rotate =
      'mutation ($id: ID!) { rotateWebhookSecret(input: { id: $id }) { secret webhook { previousSecretUntil } } }'
    const rotated = (await portal.ask(rotate, { id }, { as })).data.rotateWebhookSecret
    expect(rotated.secret).not.toBe(secret)
    expect(rotated.webhook.previousSecretUntil).not.toBeNull()
    await publish()
    await deliver()
    verified(receiver.received[0]!, secret)
    verified(receiver.received[0]!, rotated.secret)
    await sql`update members.webhook set previous_until = now()`.execute(portal.db)
    await publish()
    await deliver()
    verified(receiver.received[1]!, rotated.secret)
    expect(() => verified(receiver.received[1]!, secret)).toThrow(/signature/)
  })

  test('a replay has the id of its message, a new timestamp, and says that it is one', async () => {
    const { id, secret } = await addWebhook()
    await publish()
    await deliver()
    const [{ id: delivery, messageId }] = (await logOf(id)).deliveries.nodes
    const replay = 'mutation ($id: ID!) { replayDelivery(input: { id: $id }) { userErrors { message } } }'
    await portal.ask(replay, { id: delivery }, { as })
    await deliver()
    const [first, again] = receiver.received.map(one => verified(one, secret))
    expect(again).toEqual({ ...first, replay: true })
    expect(again.id).toBe(messageId)
  })
})

test('a delivery whose sender was killed in its last try is on record as given up', async () => {
  const { id } = await addWebhook()
  receiver.answers(response => void response.writeHead(500).end())
  await publish()
  await deliver()
  await sql`update queue.job set state = 'active', retry_count = retry_limit, started_on = now() - interval '1 hour'
    where name = 'webhook' and state = 'retry'`.execute(portal.db)
  // what the portal does each minute
  await portal.graph.start()
  await expect.poll(async () => (await logOf(id)).deliveries.nodes[0].state).toBe('FAILED')
}, 90_000)

test('what was taken in the last try is on record as taken, also where that could not be kept at once', async () => {
  const { id } = await addWebhook()
  await portal.ask(
    'mutation ($input: PingWebhookInput!) { pingWebhook(input: $input) { userErrors { code } } }',
    { input: { id } },
    { as },
  )
  const table = sql`members.webhook_delivery`
  await sql`alter table ${table} add constraint nothing_is_settled check (state = 'SENDING') not valid`.execute(
    portal.db,
  )
  const sending = portal.graph.sender.deliver()
  await expect.poll(() => receiver.received.length).toBe(1)
  await sql`alter table ${table} drop constraint nothing_is_settled`.execute(portal.db)
  await sending
  const { rows } = await sql`select state from ${table} where webhook_id = ${id}`.execute(portal.db)
  expect(rows).toEqual([{ state: 'DELIVERED' }])
  expect(receiver.received).toHaveLength(1)
})
