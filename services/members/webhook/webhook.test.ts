import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import type { Grant } from '../../shared/viewer.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { settleDelivery, takeDeliveries } from './store.ts'

let members: Awaited<ReturnType<typeof openSubgraph>>
let db: MembersDb
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, options =>
    createMembersSubgraph({
      ...options,
      origin: 'https://portal.example.org',
      isAllowed: one => one === '198.51.100.7',
    }),
  )
  db = members.db.withSchema('members') as unknown as MembersDb
})
afterAll(() => members.close())
beforeEach(async () => {
  await db.deleteFrom('webhook').execute()
  await db.deleteFrom('webhookWish').execute()
})

const person = (personId: string, role: Grant['role'] | null = 'EDITOR', municipality: string | null = null) => ({
  personId,
  grants: role ? [{ role, municipality, network: null }] : [],
})
const calgary = person('person-calgary', 'EDITOR', 'calgary')
const edmonton = person('person-edmonton', 'EDITOR', 'edmonton')
const url = 'https://198.51.100.7/hook?key=of-the-receiver'

async function mutate(
  name: string,
  input: Record<string, unknown>,
  as: Parameters<typeof members.ask>[2] = calgary,
  lang = 'en',
) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const thing = /ping|replay/.test(name) ? 'delivery { id messageId isReplay state }' : 'webhook { id url state }'
  const secret = /add|rotate/.test(name) ? 'secret' : ''
  const { data, errors } = await members.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} ${secret} userErrors { code field message } } }`,
    { input },
    as,
    lang,
  )
  return { ...data?.[name], errors }
}

const add = async (filter: Record<string, unknown> = {}, as = calgary): Promise<string> =>
  (await mutate('addWebhook', { url, filter }, as)).webhook.id

let last = 0
/** Brings changes as the courier does. Answers the id of the last one's news. */
async function bring(...changes: { action?: string; subject?: string; at?: string; news: object }[]) {
  const after = last === 0 ? null : String(last)
  await members.ask(
    'mutation ($after: ID, $changes: [JSON!]!) { receiveChanges(source: "elsewhere", after: $after, changes: $changes) }',
    {
      after,
      changes: changes.map(({ action = 'publishProgress', subject = 'r1', at = '2026-06-15T15:00:00Z', news }) => ({
        id: (last += 1),
        at,
        actor: null,
        action,
        subjectType: 'ProgressReport',
        subjectId: subject,
        before: null,
        after: {},
        news,
      })),
    },
    'gateway',
  )
  return `elsewhere-${last}`
}
const news = {
  kind: 'PROGRESS_PUBLISHED',
  municipality: 'calgary',
  summary: { en: 'Invented by a test' },
  url: '/progress/r1',
  commitments: [3],
  invented: false,
}

const deliveriesOf = (webhook: string) =>
  db.selectFrom('webhookDelivery').selectAll().where('webhookId', '=', webhook).orderBy('position').execute()
const messagesOf = async (webhook: string) => (await deliveriesOf(webhook)).map(({ messageId }) => messageId)
const take = () => takeDeliveries(db, 100, testNow)
const begin = async ({ id, job }: { id: string; job: string | null }) =>
  (
    await members.ask(
      'mutation ($id: ID!, $job: ID!) { beginDelivery(id: $id, job: $job, origin: "https://portal.example.org") }',
      { id, job },
      'gateway',
    )
  ).data.beginDelivery
const failed = { status: 500, fault: null, milliseconds: 5, answer: 'No' } as const
const settle = (
  { id, job }: { id: string; job: string | null },
  ending: typeof failed | { status: number; fault: null; milliseconds: number; answer: string | null },
  nextTryAt: string | null = null,
  now = testNow,
) => settleDelivery(db, { id, job: job ?? '', ending, nextTryAt }, now)

describe('who may', () => {
  test('a person with a role has webhooks, sees them, and is told the secret once', async () => {
    const { webhook, secret } = await mutate('addWebhook', { url, description: ' Our site ' })
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const answer = await members.ask(
      '{ viewer { webhooks { id url description state filter { kind province municipality { slug } commitment } previousSecretUntil } } }',
      {},
      calgary,
    )
    expect(answer.data.viewer.webhooks).toEqual([
      {
        id: webhook.id,
        url,
        description: 'Our site',
        state: 'ACTIVE',
        filter: { kind: [], province: [], municipality: null, commitment: null },
        previousSecretUntil: null,
      },
    ])
    expect(JSON.stringify(answer)).not.toContain('whsec_')
  })

  test.each([
    ['addWebhook', { url }],
    ['changeWebhook', { id: 'w', paused: false }],
    ['changeWebhook', { id: 'w', paused: true, url }],
    ['rotateWebhookSecret', { id: 'w' }],
    ['pingWebhook', { id: 'w' }],
    ['replayDelivery', { id: 'w' }],
  ])('%s is refused to a reader and to nobody', async (name, input) => {
    expect((await mutate(name, input, person('person-reader', null))).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ])
    expect((await mutate(name, input, null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(await db.selectFrom('webhook').selectAll().execute()).toEqual([])
  })

  test('whoever lost their role pauses and removes what they have, and does nothing else with it', async () => {
    const id = await add()
    const former = person('person-calgary', null)
    expect((await mutate('changeWebhook', { id, paused: true }, former)).webhook.state).toBe('PAUSED')
    expect((await mutate('changeWebhook', { id, paused: false }, former)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ])
    expect((await mutate('removeWebhook', { id }, person('person-reader', null))).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    expect((await mutate('removeWebhook', { id }, null)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
    expect((await mutate('removeWebhook', { id }, former)).userErrors).toEqual([])
    expect(await db.selectFrom('webhook').select('id').execute()).toEqual([])
  })

  test.each(['READ', 'WRITE'] as const)('an API token of the scope %s sees no webhook', async tokenScope => {
    const id = await add()
    for (const query of ['{ viewer { webhooks { url } } }', `{ viewer { webhook(id: "${id}") { url } } }`]) {
      const answer = await members.ask(query, {}, { ...calgary, tokenScope })
      expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', needs: 'SESSION' } }])
      expect(JSON.stringify(answer)).not.toContain('of-the-receiver')
    }
  })

  test.each([
    [{ kind: ['POST_HIDDEN'] }, 'filter.kind'],
    [{ commitment: 11 }, 'filter.commitment'],
  ])('a filter that lets nothing through is refused: %j', async (filter, field) => {
    expect((await mutate('addWebhook', { url, filter })).userErrors).toMatchObject([{ code: 'INVALID', field }])
    expect(await db.selectFrom('webhook').select('id').execute()).toEqual([])
  })

  test.each([['changeWebhook'], ['removeWebhook'], ['rotateWebhookSecret'], ['pingWebhook']])(
    '%s finds nothing of others, not even for the secretariat',
    async name => {
      const id = await add()
      const before = await db.selectFrom('webhook').selectAll().execute()
      for (const other of [edmonton, person('person-secretariat', 'SECRETARIAT')]) {
        expect((await mutate(name, { id }, other)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
        const seen = await members.ask(
          'query ($id: ID!) { viewer { webhook(id: $id) { id } webhooks { id } } }',
          { id },
          other,
        )
        expect(seen.data.viewer).toEqual({ webhook: null, webhooks: [] })
      }
      expect(await db.selectFrom('webhook').selectAll().execute()).toEqual(before)
      expect(await deliveriesOf(id)).toEqual([])
    },
  )

  test('a delivery of others is not found', async () => {
    const id = await add()
    await bring({ news })
    const [delivery] = await deliveriesOf(id)
    expect((await mutate('replayDelivery', { id: delivery?.id }, edmonton)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
  })

  test.each([
    'mutation { takeDeliveries(first: 1) }',
    'mutation { beginDelivery(id: "x", job: "x", origin: "x") }',
    'mutation ($outcome: JSON!) { settleDelivery(outcome: $outcome) }',
    'mutation { forgetDeliveries }',
  ])('%s is for the gateway only', async mutation => {
    for (const as of [null, calgary, person('person-secretariat', 'SECRETARIAT')])
      expect((await members.ask(mutation, { outcome: {} }, as)).errors).toMatchObject([
        { extensions: { code: 'NOT_ALLOWED' } },
      ])
  })

  test('a person has ten at the most, also where two are added at once', async () => {
    for (let at = 0; at < 9; at += 1) await add()
    const [one, two] = await Promise.all([mutate('addWebhook', { url }), mutate('addWebhook', { url })])
    expect([one, two].flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'FULL' }])
    expect(await db.selectFrom('webhook').select('id').execute()).toHaveLength(10)
    await add({}, edmonton)
  })
})

test('a webhook that is sent twice with one key is added once, also when both are sent at once', async () => {
  const input = { url, idempotencyKey: 'one' }
  const [one, other] = await Promise.all([mutate('addWebhook', input), mutate('addWebhook', input)])
  const later = await mutate('addWebhook', input)
  expect([other.webhook.id, later.webhook.id]).toEqual([one.webhook.id, one.webhook.id])
  expect([other.secret, later.secret]).toEqual([one.secret, one.secret])
  expect(await db.selectFrom('webhook').select('id').execute()).toHaveLength(1)
  await mutate('addWebhook', { url, idempotencyKey: 'another' })
  expect(await db.selectFrom('webhook').select('id').execute()).toHaveLength(2)
})

describe('an address that is not public', () => {
  const inside = [
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://localhost/',
    'https://localhost:5432/',
    'https://no-such-name.invalid/',
    'https://portal.example.org/graphql',
  ]

  test.each(inside)('%s is refused in words that tell nothing of what is there', async address => {
    const { webhook, secret, userErrors } = await mutate('addWebhook', { url: address })
    expect({ webhook, secret }).toEqual({ webhook: null, secret: null })
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        field: 'url',
        message:
          'This is not a public address. The portal sends to addresses on the public internet only, and not to itself.',
      },
    ])
    expect(await db.selectFrom('webhook').selectAll().execute()).toEqual([])
  })

  test('is refused for one that is there, too, and the words are the reader’s', async () => {
    const id = await add()
    const { userErrors } = await mutate('changeWebhook', { id, url: 'https://10.1.2.3/' }, calgary, 'fr')
    expect(userErrors).toMatchObject([
      { field: 'url', message: expect.stringMatching(/^Ce n’est pas une adresse publique/) },
    ])
    expect((await db.selectFrom('webhook').select('url').execute())[0]?.url).toBe(url)
  })
})

test.each([
  [{ url: 'http://198.51.100.7/' }, 'url'],
  [{ url: 'https://me:secret@198.51.100.7/' }, 'url'],
  [{ url: 'https://198.51.100.7:25/' }, 'url'],
  [{ url, description: 'x'.repeat(201) }, 'description'],
  [{ url, filter: { municipality: 'nowhere' } }, 'filter.municipality'],
  [{ url, filter: { commitment: 0 } }, 'filter.commitment'],
])('%j is refused at its field', async (input, field) => {
  expect((await mutate('addWebhook', input)).userErrors).toMatchObject([{ code: expect.any(String), field }])
  expect(await db.selectFrom('webhook').selectAll().execute()).toEqual([])
})

describe('what is written with the news', () => {
  test('news go to the webhooks that they are meant for', async () => {
    const filters: [Record<string, unknown>, boolean][] = [
      [{}, true],
      [{ kind: ['PROGRESS_PUBLISHED', 'EVENT_SCHEDULED'] }, true],
      [{ kind: ['EVENT_SCHEDULED'] }, false],
      [{ province: ['AB'] }, true],
      [{ province: ['ON', 'QC'] }, false],
      [{ municipality: 'calgary' }, true],
      [{ municipality: 'edmonton' }, false],
      [{ commitment: 3 }, true],
      [{ commitment: 4 }, false],
      [{ kind: ['PROGRESS_PUBLISHED'], province: ['AB'], municipality: 'calgary', commitment: 3 }, true],
    ]
    const ids: string[] = []
    for (const [filter] of filters) ids.push(await add(filter))
    const id = await bring({ news })
    expect(await Promise.all(ids.map(messagesOf))).toEqual(
      filters.map(([, isMeant]) => (isMeant ? [`${id}-published`] : [])),
    )
  })

  test('news of the whole network pass a filter by kind, and none by place', async () => {
    const [all, province] = [await add({ kind: ['RESOURCE_SHARED'] }), await add({ province: ['AB'] })]
    await bring({ news: { ...news, kind: 'RESOURCE_SHARED', municipality: null, commitments: [] } })
    expect(await messagesOf(all)).toHaveLength(1)
    expect(await messagesOf(province)).toEqual([])
  })

  test('news that say a province themselves are of that one, whosever they are', async () => {
    const [alberta, ontario] = [await add({ province: ['AB'] }), await add({ province: ['ON'] })]
    const listed = async (province: string) =>
      (
        await members.ask('query ($p: [Province!]) { activity(filter: { province: $p }) { nodes { url } } }', {
          p: [province],
        })
      ).data.activity.nodes.filter(({ url }: { url: string }) => url.startsWith('/library/of-'))
    const shared = { ...news, kind: 'RESOURCE_SHARED' }
    const ofNobody = await bring({
      subject: 'nobody',
      news: { ...shared, municipality: null, province: 'AB', url: '/library/of-nobody' },
    })
    const ofCalgary = await bring({
      subject: 'calgary',
      news: { ...shared, province: 'ON', url: '/library/of-calgary' },
    })
    expect(await messagesOf(alberta)).toEqual([`${ofNobody}-published`])
    expect(await messagesOf(ontario)).toEqual([`${ofCalgary}-published`])
    expect(await listed('AB')).toEqual([{ url: '/library/of-nobody' }])
    expect(await listed('ON')).toEqual([{ url: '/library/of-calgary' }])
  })

  test('a hundred news for two webhooks cost as many statements as one', async () => {
    await add()
    await add()
    const statements = async (count: number) => {
      const changes = Array.from({ length: count }, (_, at) => ({
        news,
        subject: `s${at}`,
        at: '2020-01-01T00:00:00Z',
      }))
      members.counter.statements = 0
      await bring(...changes)
      return members.counter.statements
    }
    await statements(1)
    expect(await statements(100)).toBe(await statements(1))
  })

  test('what is told to some is sent to nobody, nor what was there before the webhook', async () => {
    await bring({ news })
    const id = await add()
    await bring({ news: { ...news, isPrivate: true, people: ['person-calgary'] } })
    expect(await deliveriesOf(id)).toEqual([])
  })

  test('a person whose roles ended is written nothing, and sent nothing that waits', async () => {
    const id = await add()
    await bring({ news })
    const grants = await db.selectFrom('grant').selectAll().where('personId', '=', 'person-calgary').execute()
    await mutate('pingWebhook', { id })
    const [held] = await take()
    await db.deleteFrom('grant').where('personId', '=', 'person-calgary').execute()
    try {
      await bring({ news })
      expect(await deliveriesOf(id)).toHaveLength(2)
      expect(await begin(held!)).toBeNull()
      expect(await take()).toEqual([])
    } finally {
      await db.insertInto('grant').values(grants).execute()
    }
    expect((await take()).length).toBeGreaterThan(0)
  })

  test('news that were withdrawn before they went out are not sent, and nobody hears of the withdrawal', async () => {
    const id = await add()
    await bring({ news })
    await bring({ action: 'withdraw', news: { takesBack: ['publishProgress'] } })
    const [published, none] = await take()
    expect(none).toBeUndefined()
    expect(await begin(published!)).toBeNull()
    const [withdrawal] = await take()
    expect(await begin(withdrawal!)).toBeNull()
    expect((await deliveriesOf(id)).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
    expect(await take()).toEqual([])
  })

  test('who was told is told of the withdrawal, once, without the words that were withdrawn', async () => {
    const id = await add()
    const other = await add({ commitment: 7 })
    const activity = await bring({ news, subject: 'r2' })
    const [published] = await take()
    await begin(published!)
    await settle(published!, { status: 200, fault: null, milliseconds: 1, answer: null })
    await bring({ action: 'withdraw', subject: 'r2', news: { takesBack: ['publishProgress'] } })
    await bring({ action: 'withdraw', subject: 'r2', news: { takesBack: ['publishProgress'] } })
    const [withdrawal] = await take()
    const { body } = await begin(withdrawal!)
    expect(JSON.parse(body)).toEqual({
      id: `${activity}-withdrawn`,
      type: 'news.withdrawn',
      timestamp: testNow.toISOString(),
      replay: false,
      data: {
        kind: 'PROGRESS_PUBLISHED',
        at: '2026-06-15T15:00:00.000Z',
        municipality: { slug: 'calgary', name: expect.objectContaining({ en: 'Calgary' }) },
        withdraws: `${activity}-published`,
        url: 'https://portal.example.org/en/progress/r1',
        commitments: [3],
        invented: false,
      },
    })
    expect(await deliveriesOf(id)).toHaveLength(2)
    expect(await deliveriesOf(other)).toEqual([])
    // nor does the log repeat them but in what was sent
    const log = 'query ($id: ID!) { viewer { webhook(id: $id) { deliveries { nodes { event activity { id } } } } } }'
    expect((await members.ask(log, { id }, calgary)).data.viewer.webhook.deliveries.nodes).toEqual([
      { event: 'NEWS_WITHDRAWN', activity: null },
      { event: 'NEWS_PUBLISHED', activity: null },
    ])
  })

  test('news that are taken back before they are told again are told again', async () => {
    const id = await add()
    await bring(
      { news, subject: 'r3' },
      { action: 'withdraw', subject: 'r3', news: { takesBack: ['publishProgress'] } },
    )
    expect(await deliveriesOf(id)).toEqual([])
    await bring({ news, subject: 'r3' })
    expect(await deliveriesOf(id)).toHaveLength(1)
  })
})

describe('the order', () => {
  test('one after the other; one that fails holds back those behind it for five tries, and other webhooks never', async () => {
    const [id, other] = [await add(), await add()]
    for (let at = 0; at < 3; at += 1) await bring({ news, subject: `o${at}` })
    const [first, second] = await deliveriesOf(id)
    const ofThis = async () => {
      const taken = (await take()).map(one => one.id)
      return (await deliveriesOf(id)).filter(one => taken.includes(one.id)).map(one => one.id)
    }
    expect(await ofThis()).toEqual([first?.id])
    const [ofOther] = (await deliveriesOf(other)).filter(({ state }) => state === 'SENDING')
    expect(ofOther).toBeDefined()
    await begin(ofOther!)
    await settle(ofOther!, { status: 204, fault: null, milliseconds: 1, answer: null })
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await ofThis()).toEqual([])
      const held = (await deliveriesOf(id))[0]!
      await begin(held)
      await settle(held, failed, '2026-06-15T17:00:00Z')
    }
    expect((await deliveriesOf(other)).filter(({ state }) => state !== 'WAITING')).toHaveLength(2)
    expect(await ofThis()).toEqual([second?.id])
    expect(await ofThis()).toEqual([])
  })

  test('two who take at once never take the same', async () => {
    await add()
    await add()
    await bring({ news })
    const taken = (await Promise.all([take(), take(), take()])).flat()
    expect(new Set(taken.map(({ id }) => id)).size).toBe(2)
    expect(taken).toHaveLength(2)
  })

  test('a person has two deliveries under way at the most, and waits with the others; what is tried again counts too', async () => {
    const webhooks = [await add(), await add(), await add(), await add()]
    const ofAnother = await add({}, edmonton)
    await bring({ news })
    const first = await take()
    expect(first).toHaveLength(3)
    const stateOf = async (id: string) => (await deliveriesOf(id)).map(({ state }) => state)
    expect(await Promise.all([...webhooks, ofAnother].map(stateOf))).toEqual([
      ['SENDING'],
      ['SENDING'],
      ['WAITING'],
      ['WAITING'],
      ['SENDING'],
    ])
    expect(await take()).toEqual([])
    const [slow] = await deliveriesOf(webhooks[0]!)
    await begin(slow!)
    await settle(slow!, failed, '2026-06-15T17:00:00Z')
    expect((await take()).map(({ event }) => event)).toEqual(['NEWS_PUBLISHED'])
    expect(await stateOf(webhooks[2]!)).toEqual(['SENDING'])
    // its next try has to wait for a place
    expect(await begin(slow!)).toBeNull()
    expect(await stateOf(webhooks[0]!)).toEqual(['WAITING'])
    for (const id of [webhooks[1]!, webhooks[2]!]) {
      const [one] = await deliveriesOf(id)
      await begin(one!)
      await settle(one!, { ...failed, status: 204 })
    }
    const again = await take()
    expect(again).toHaveLength(2)
    expect(again.map(({ id }) => id)).toContain(slow!.id)
    expect(await begin(again.find(({ id }) => id === slow!.id)!)).toMatchObject({ url })
  })

  test('a delivery that lost its place is given up after eleven tries all the same', async () => {
    const id = await add()
    await bring({ news })
    const [held] = await take()
    await db.updateTable('webhookDelivery').set({ attempts: 10 }).where('id', '=', held!.id).execute()
    await begin(held!)
    await settle(held!, failed, '2026-06-15T17:00:00Z')
    expect(await deliveriesOf(id)).toMatchObject([{ state: 'FAILED', attempts: 11, nextTryAt: null }])
  })

  test('a ping goes at once, past what waits', async () => {
    const id = await add()
    await bring({ news }, { news, subject: 'p2' })
    await take()
    await mutate('pingWebhook', { id })
    expect(await take()).toMatchObject([{ event: 'PING' }])
  })
})

describe('a webhook that is paused or switched off', () => {
  test('keeps what waits, and goes on with it in its order', async () => {
    const id = await add()
    await bring({ news, subject: 'w1' })
    const [held] = await take()
    expect((await mutate('changeWebhook', { id, paused: true })).webhook.state).toBe('PAUSED')
    await bring({ news, subject: 'w2' })
    expect(await begin(held!)).toBeNull()
    expect(await take()).toEqual([])
    expect((await deliveriesOf(id)).map(({ state }) => state)).toEqual(['WAITING', 'WAITING'])
    expect((await mutate('changeWebhook', { id, paused: false })).webhook.state).toBe('ACTIVE')
    const [again] = await take()
    expect(again?.id).toBe(held?.id)
    // a job that the queue has closed is not opened again
    expect(again?.job).not.toBe(held?.job)
    expect(await begin(held!)).toBeNull()
    expect(await begin(again!)).toMatchObject({ url })
  })

  test('is switched off after three days, its owner gets one letter, and the trail says so; then it is switched on again', async () => {
    const id = await add()
    for (let at = 0; at < 3; at += 1) await bring({ news, subject: `f${at}` })
    const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000)
    const tryAt = async (now: Date, status: number) => {
      const [held] = await takeDeliveries(db, 100, now)
      await begin(held!)
      await settle(held!, { ...failed, status }, null, now)
    }
    const stateOf = () => db.selectFrom('webhook').select(['state', 'reason', 'failingSince']).executeTakeFirst()
    const letters = () =>
      db.selectFrom('letter').select(['recipient', 'link']).where('kind', '=', 'WEBHOOK_SWITCHED_OFF').execute()
    await tryAt(days(0), 500)
    expect(await stateOf()).toMatchObject({ state: 'ACTIVE', failingSince: days(0) })
    await tryAt(days(2), 500)
    expect(await letters()).toEqual([])
    await tryAt(days(3), 503)
    expect(await stateOf()).toMatchObject({ state: 'SWITCHED_OFF', reason: 'FAILING' })
    expect(await letters()).toMatchObject([
      { recipient: 'calgary@example.org', link: { path: `/en/account/webhooks/${id}` } },
    ])
    const changes = await sql<{ actor: string | null; after: object }>`
      select actor, after from members.change where action = 'switchOffWebhook'`.execute(db)
    expect(changes.rows).toMatchObject([{ actor: null, after: { state: 'SWITCHED_OFF', reason: 'FAILING' } }])
    await bring({ news, subject: 'f9' })
    expect(await take()).toEqual([])
    await mutate('changeWebhook', { id, paused: false })
    expect(await stateOf()).toEqual({ state: 'ACTIVE', reason: null, failingSince: null })
    expect(await take()).toHaveLength(1)
  })

  test('one that is gone is switched off at once, and one message that arrives ends the count of days', async () => {
    const id = await add()
    await bring({ news }, { news, subject: 'g2' })
    const [held] = await take()
    await begin(held!)
    await settle(held!, failed, '2026-06-15T17:00:00Z')
    await begin((await deliveriesOf(id))[0]!)
    await settle(held!, { ...failed, status: 200 })
    expect(await db.selectFrom('webhook').select('failingSince').executeTakeFirst()).toEqual({ failingSince: null })
    const [next] = await take()
    await begin(next!)
    await settle(next!, { ...failed, status: 410 })
    expect(await db.selectFrom('webhook').select(['state', 'reason']).executeTakeFirst()).toEqual({
      state: 'SWITCHED_OFF',
      reason: 'GONE',
    })
  })
})

describe('the log', () => {
  test('comes newest first, by pages, of the states that are asked for', async () => {
    const id = await add()
    for (let at = 0; at < 5; at += 1) await bring({ news, subject: `l${at}` })
    const [held] = await take()
    await begin(held!)
    await settle(held!, { ...failed, answer: 'a\0b\u202ec' })
    const page = async (variables: Record<string, unknown>) =>
      (
        await members.ask(
          `query ($id: ID!, $first: Int!, $after: String, $state: [WebhookDeliveryState!]) { viewer { webhook(id: $id) {
            lastTried { id }
            deliveries(first: $first, after: $after, state: $state) {
              totalCount pageInfo { hasNextPage endCursor } nodes { id state status answer activity { url } } } } } }`,
          { id, first: 2, ...variables },
          calgary,
        )
      ).data.viewer.webhook
    const expected = (await deliveriesOf(id)).map(one => one.id).toReversed()
    const seen: string[] = []
    let after: string | null = null
    do {
      const { deliveries } = await page({ after })
      expect(deliveries.totalCount).toBe(5)
      seen.push(...deliveries.nodes.map((one: { id: string }) => one.id))
      after = deliveries.pageInfo.hasNextPage ? deliveries.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(expected)
    const { deliveries, lastTried } = await page({ state: ['FAILED'] })
    expect(deliveries.nodes).toEqual([
      { id: held?.id, state: 'FAILED', status: 500, answer: 'abc', activity: { url: '/progress/r1' } },
    ])
    expect(lastTried).toEqual({ id: held?.id })
  })

  test('a replay is a new delivery of the same message, and says so; what is under way is not replayed', async () => {
    const id = await add()
    await bring({ news })
    const [held] = await take()
    const under = (await mutate('replayDelivery', { id: held?.id })).userErrors
    expect(under).toMatchObject([{ code: 'CONFLICT' }])
    const { body: first } = await begin(held!)
    await settle(held!, { ...failed, status: 200 })
    const { delivery } = await mutate('replayDelivery', { id: held?.id })
    expect(delivery).toMatchObject({ isReplay: true, messageId: JSON.parse(first).id })
    const [again] = await take()
    const { body } = await begin(again!)
    expect(JSON.parse(body)).toEqual({ ...JSON.parse(first), replay: true })
    expect(await deliveriesOf(id)).toHaveLength(2)
  })

  test('wishes have a limit an hour', async () => {
    const id = await add()
    for (let at = 0; at < 60; at += 1) expect((await mutate('pingWebhook', { id })).userErrors).toEqual([])
    expect((await mutate('pingWebhook', { id })).userErrors).toMatchObject([{ code: 'FULL' }])
    await mutate('removeWebhook', { id })
    const another = await add()
    expect((await mutate('pingWebhook', { id: another })).userErrors).toMatchObject([{ code: 'FULL' }])
    const ofAnother = await add({}, edmonton)
    expect((await mutate('pingWebhook', { id: ofAnother }, edmonton)).userErrors).toEqual([])
  })

  test('is forgotten after thirty days', async () => {
    const id = await add()
    await bring({ news }, { news, subject: 'x2' })
    const [old, young] = await deliveriesOf(id)
    const at = new Date(testNow.getTime() - 30 * 86_400_000 - 1)
    await db.updateTable('webhookDelivery').set({ at }).where('id', '=', old!.id).execute()
    await members.ask('mutation { forgetDeliveries }', {}, 'gateway')
    expect((await deliveriesOf(id)).map(one => one.id)).toEqual([young?.id])
  })

  test('goes with its webhook', async () => {
    const id = await add()
    await bring({ news })
    const [held] = await take()
    await mutate('removeWebhook', { id })
    expect(await deliveriesOf(id)).toEqual([])
    expect(await begin(held!)).toBeNull()
    await settle(held!, failed)
  })
})

test('no secret, and no key in an address, stands in the trail', async () => {
  const id = await add()
  await mutate('changeWebhook', { id, url: `${url}-2`, description: 'Another' })
  await mutate('rotateWebhookSecret', { id })
  await mutate('pingWebhook', { id })
  await mutate('removeWebhook', { id })
  const { rows } = await sql<{ action: string; before: unknown; after: unknown }>`
    select action, before, after from members.change where subject_id = ${id} order by id`.execute(db)
  expect(rows.map(({ action }) => action)).toEqual([
    'addWebhook',
    'changeWebhook',
    'rotateWebhookSecret',
    'pingWebhook',
    'removeWebhook',
  ])
  for (const { before, after } of rows) expect(before).not.toEqual(after)
  expect(JSON.stringify(rows)).not.toMatch(/whsec_|of-the-receiver|secret"/)
})
