import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { silentLog } from '../../shared/log.ts'
import type { Grant } from '../../shared/viewer.ts'
import { resourcesDatabase } from '../database/setup.ts'
import type { ResourcesDb } from '../database/tables.ts'
import { createResourcesSubgraph } from '../subgraph.ts'
import { checkLinks, linkRounds } from './check.ts'
import { look } from './look.ts'

let resources: Awaited<ReturnType<typeof openSubgraph>>
let server: Server
let site = ''
let asked: string[] = []
beforeAll(async () => {
  resources = await openSubgraph(resourcesDatabase, createResourcesSubgraph)
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/gone') return void response.writeHead(404).end()
    if (request.url === '/broken') return void response.writeHead(500).end()
    if (request.url === '/moved') return void response.writeHead(302, { Location: '/here' }).end()
    if (request.url === '/circle') return void response.writeHead(302, { Location: '/circle' }).end()
    if (request.url === '/inside') return void response.writeHead(302, { Location: 'file:///etc/passwd' }).end()
    if (request.url === '/secret') return void response.writeHead(302, { Location: 'http://10.0.0.1/' }).end()
    // an answer without end
    response.writeHead(200)
    const more = setInterval(() => response.write('more'), 5)
    response.on('close', () => clearInterval(more))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(done => server.close(done))
  await resources.close()
})

const onlyHere = (address: string) => address === '127.0.0.1'

test.each([
  ['/here', 'ALIVE'],
  ['/moved', 'ALIVE'],
  ['/gone', 'GONE'],
  ['/broken', 'SILENT'],
  ['/circle', 'SILENT'],
  ['/inside', 'REFUSED'],
  ['/secret', 'REFUSED'],
])('a link to %s is %s', async (path, outcome) => {
  expect(await look(site + path, onlyHere)).toBe(outcome)
})

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f000001'])(
  'the portal does not look at its own machine by the name %s',
  async host => {
    asked = []
    const { port } = new URL(site)
    expect(await look(`http://${host}:${port}/here`)).toBe('REFUSED')
    expect(asked).toEqual([])
  },
)

test('dead links are on the list of whoever can mend them, until they do', async () => {
  const editor = (municipality: string) => ({
    personId: municipality,
    grants: [{ role: 'EDITOR', municipality, network: null }] as Grant[],
  })
  const share = async (title: string, path: string) => {
    const input = {
      title: [{ lang: 'en', text: title }],
      kind: 'LINK',
      languages: ['en'],
      municipality: 'calgary',
      url: site + path,
    }
    await resources.ask(
      'mutation ($input: ShareResourceInput!) { shareResource(input: $input) { userErrors { message } } }',
      { input },
      editor('calgary'),
    )
  }
  await share('Works', '/here')
  await share('Gone', '/gone')
  await share('Broken', '/broken')
  const db = resources.db.withSchema('resources') as unknown as ResourcesDb
  const lookHere = (link: string) => look(link, onlyHere)
  const deadOf = async (as: ReturnType<typeof editor> | null) =>
    (await resources.ask('{ deadLinks { outcome resource { title { text } } } }', {}, as)).data.deadLinks
  const day = (days: number) => new Date(Date.parse('2026-06-15T16:00:00Z') + days * 86_400_000)

  const told = async () =>
    (await resources.ask('{ changes(after: 0, first: 500) }', {}, 'gateway')).data.changes.flatMap(
      ({ action, subjectId, news }: { action: string; subjectId: string; news: { notices: object[] } }) =>
        action === 'noteDeadLink' ? [[subjectId, ...news.notices]] : [],
    )
  const notice = { kind: 'LINK_DEAD', municipality: 'calgary', person: null, toSecretariat: false }
  const ofGone = ['gone', { ...notice, about: 'gone', url: '/library/gone/edit' }]
  const ofBroken = ['broken', { ...notice, about: 'broken', url: '/library/broken/edit' }]

  expect(await checkLinks(db, day(0), lookHere)).toBe(3)
  expect(await told()).toEqual([ofGone])
  expect(await deadOf(editor('calgary'))).toEqual([{ outcome: 'GONE', resource: { title: { text: 'Gone' } } }])
  expect(await checkLinks(db, day(1), lookHere)).toBe(2)
  expect(await deadOf(editor('calgary'))).toHaveLength(2)
  // and once is enough
  expect(await checkLinks(db, day(2), lookHere)).toBe(2)
  expect(await told()).toEqual([ofGone, ofBroken])
  expect([await deadOf(editor('hamilton')), await deadOf(null)]).toEqual([[], []])

  const change = `mutation { changeResource(input: { resource: "gone", revision: 1, kind: LINK, languages: ["en"],
    title: [{ lang: "en", text: "Gone" }], url: "${site}/here" }) { userErrors { message } } }`
  await resources.ask(change, {}, editor('calgary'))
  expect(await deadOf(editor('calgary'))).toHaveLength(1)
})

test('a round is begun by the gateway only, answers at once, and none is begun beside it', async () => {
  const { errors } = await resources.ask('mutation { checkLinks }')
  expect(errors[0].extensions.code).toBe('NOT_ALLOWED')
  const db = resources.db.withSchema('resources') as unknown as ResourcesDb
  let looked = 0
  let answer: (outcome: 'ALIVE') => void = () => {}
  const slow = new Promise<'ALIVE'>(done => {
    answer = done
  })
  const begin = linkRounds(db, silentLog, () => {
    looked += 1
    return slow
  })
  const later = new Date('2026-12-01T00:00:00Z')
  expect([begin(later), begin(later)]).toEqual([true, false])
  await expect.poll(() => looked).toBe(3)
  answer('ALIVE')
  await expect.poll(() => begin(later)).toBe(true)
})

test('of many links the one that failed yesterday is looked at, and none that is not due', async () => {
  const db = resources.db.withSchema('resources') as unknown as ResourcesDb
  await sql`insert into resources.resource
    select (jsonb_populate_record(one, jsonb_build_object('slug', 'many-' || n, 'url', 'https://example.org/' || n))).*
    from resources.resource one, generate_series(1, 250) n where one.slug = 'works'`.execute(resources.db)
  const day = (days: number) => new Date(Date.parse('2027-02-01T16:00:00Z') + days * 86_400_000)
  let looked: string[] = []
  const lookAt = async (link: string) => {
    looked.push(link)
    return link.endsWith('/99') ? ('GONE' as const) : ('ALIVE' as const)
  }
  while ((await checkLinks(db, day(0), lookAt)) > 0);
  expect(looked.filter(link => link.includes('example.org'))).toHaveLength(250)
  expect(new Set(looked).size).toBeGreaterThanOrEqual(250)
  looked = []
  expect(await checkLinks(db, day(1), lookAt)).toBe(1)
  expect(looked).toEqual(['https://example.org/99'])
  expect(await checkLinks(db, day(7), lookAt)).toBe(200)
})

test('silent links do not delay each other, and a machine without a way out notes nothing', async () => {
  const db = resources.db.withSchema('resources') as unknown as ResourcesDb
  await sql`insert into resources.resource
    select (jsonb_populate_record(one, jsonb_build_object('slug', 'silent-' || n, 'url', 'https://silent.example/' || n))).*
    from resources.resource one, generate_series(1, 4) n where one.slug = 'works'`.execute(resources.db)
  const kept = () => db.selectFrom('linkCheck').selectAll().orderBy('resource').execute()
  const failures = async () =>
    (await kept()).filter(({ resource }) => resource.startsWith('silent-')).map(({ failures: count }) => count)
  const day = (days: number) => new Date(Date.parse('2027-02-10T16:00:00Z') + days * 86_400_000)
  const lookAt = async (link: string) => (link.includes('silent') ? ('SILENT' as const) : ('ALIVE' as const))
  while ((await checkLinks(db, day(0), lookAt)) > 0);
  expect(await failures()).toEqual([1, 1, 1, 1])
  // only they are due
  expect(await checkLinks(db, day(1), lookAt)).toBe(4)
  expect(await failures()).toEqual([2, 2, 2, 2])

  const before = await kept()
  expect(await checkLinks(db, day(2), async () => 'SILENT')).toBe(0)
  expect(await checkLinks(db, day(60), async () => 'SILENT')).toBe(0)
  expect(await kept()).toEqual(before)
})

test('of more dead links than are shown it is told how many there are', async () => {
  const editor = (municipality: string) => ({
    personId: municipality,
    grants: [{ role: 'EDITOR', municipality, network: null }] as Grant[],
  })
  const asked = async (as: ReturnType<typeof editor> | null) =>
    (await resources.ask('{ deadLinkCount deadLinks { url } }', {}, as)).data
  const mark = (outcome: string, failures: number) =>
    sql`update resources.link_check set outcome = ${outcome}, failures = ${failures} where resource like 'many-%'`.execute(
      resources.db,
    )
  await mark('ALIVE', 0)
  const before = await asked(editor('calgary'))
  expect(before.deadLinkCount).toBe(before.deadLinks.length)
  await mark('GONE', 1)
  const now = await asked(editor('calgary'))
  expect([now.deadLinkCount, now.deadLinks.length]).toEqual([before.deadLinkCount + 250, 50])
  for (const stranger of [editor('hamilton'), null])
    expect(await asked(stranger)).toEqual({ deadLinkCount: 0, deadLinks: [] })
})
