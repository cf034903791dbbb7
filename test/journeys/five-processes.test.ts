import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearerOf } from '../../services/gateway/bearer.ts'
import { contractOperation } from '../contract/documents.ts'
import { emptyDatabase } from '../kit/database.ts'
import { answers, askAt, freePort, start } from '../kit/process.ts'

const secret = 'a secret of the tests, long enough to sign with'
const names = ['members', 'commitments', 'events', 'resources'] as const

let origin: string
let processes: Record<string, ReturnType<typeof start>>
let close: () => Promise<void>

beforeAll(async () => {
  const database = await emptyDatabase()
  close = database.close
  const DATABASE_URL = database.url ?? ''
  const ports = Object.fromEntries(
    await Promise.all([...names, 'portal'].map(async name => [name, await freePort()] as const)),
  )
  origin = `http://127.0.0.1:${ports['portal']}`
  const shared = { DATABASE_URL, HOST: '127.0.0.1', GATEWAY_URL: origin, SECRET: secret }
  const addresses = Object.fromEntries(
    names.map(name => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}`]),
  )
  processes = Object.fromEntries(
    names.map(name => [name, start(`services/${name}/main.ts`, { ...shared, PORT: String(ports[name]) })]),
  )
  await Promise.all(
    names.map(name => answers(`http://127.0.0.1:${ports[name]}/healthz`, processes[name] as ReturnType<typeof start>)),
  )
  processes['portal'] = start('web/server.ts', { ...shared, ...addresses, PORT: String(ports['portal']) })
  await answers(`${origin}/readyz`, processes['portal'])
}, 120_000)

afterAll(async () => {
  for (const one of Object.values(processes)) one.process.kill('SIGTERM')
  await Promise.all(Object.values(processes).map(one => one.ended))
  await close()
})

test('five processes tell the story that one tells: published by an editor, read on the page and in the news', async () => {
  const bearer = await bearerOf(secret, 'calgary@example.org')
  const input = {
    municipality: 'calgary',
    commitment: 9,
    period: '2026',
    status: 'LIMITED',
    summary: [{ lang: 'en', text: 'Published through five processes.' }],
  }
  const published = await askAt(origin, contractOperation('PublishProgress'), { input }, bearer)
  expect(published.data.publishProgress).toMatchObject({
    userErrors: [],
    report: { municipality: { slug: 'calgary' }, publishedBy: { displayName: 'Demo editor, Calgary' } },
  })
  const refused = await askAt(
    origin,
    contractOperation('PublishProgress'),
    { input: { ...input, municipality: 'edmonton' } },
    bearer,
  )
  expect(refused.data.publishProgress.userErrors[0].code).toBe('NOT_ALLOWED')

  await expect
    .poll(async () => (await askAt(origin, contractOperation('Activity'), { first: 1 })).data.activity.nodes[0]?.url, {
      timeout: 10_000,
    })
    .toBe(`/progress/${published.data.publishProgress.report.id}`)
  const page = await fetch(`${origin}/en/municipalities/calgary`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Published through five processes.')
})

test('with one process gone the page stands, and readiness names the part', async () => {
  processes['events']?.process.kill('SIGKILL')
  await processes['events']?.ended
  const page = await fetch(`${origin}/en/municipalities/calgary`)
  expect(page.status).toBe(200)
  const readiness = await fetch(`${origin}/readyz`)
  expect(readiness.status).toBe(503)
  expect(await readiness.json()).toEqual({
    ready: false,
    parts: { members: true, commitments: true, events: false, resources: true },
  })
})
