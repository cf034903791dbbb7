import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGraph } from '../../services/gateway/graph.ts'
import { createSubgraphs } from '../../services/gateway/all-in-one.ts'
import { overHttp } from '../../services/gateway/over-http.ts'
import { inProcess } from '../../services/gateway/in-process.ts'
import { migrateAll, seedAll } from '../../services/gateway/prepare.ts'
import { createTokens } from '../../services/gateway/tokens.ts'
import { silentLog } from '../../services/shared/log.ts'
import { contractOperation } from '../contract/documents.ts'
import { emptyDatabase } from '../kit/database.ts'

let graph: Awaited<ReturnType<typeof createGraph>>
beforeAll(async () => {
  const { db, close } = await emptyDatabase()
  await migrateAll(db)
  await seedAll(db, { demo: true, now: new Date() })
  const tokens = await createTokens()
  const subgraphs = createSubgraphs({ db, keys: tokens.keys, log: silentLog })
  // nobody listens on port 9
  const doors = subgraphs.map(subgraph => (subgraph.name === 'commitments' ? overHttp('commitments', 'http://127.0.0.1:9') : inProcess(subgraph)))
  graph = await createGraph({ doors, db, tokens, secret: 'a secret of the tests, long enough to sign with', origin: 'http://localhost', mailFrom: 'a@example.org', log: silentLog, close })
})
afterAll(() => graph.stop())

test('a subgraph that is down leaves its fields null, with an error and a path, and the rest stands', async () => {
  const context = await graph.contextOf(null, 'en')
  const { data, errors } = await graph.ask(contractOperation('MunicipalityProfile'), { slug: 'calgary' }, context)
  expect(data).toMatchObject({ municipality: { slug: 'calgary', progress: null, maturity: null, actionPlans: null } })
  expect((data as any).municipality.events.nodes.length).toBeGreaterThan(0)
  expect(errors.map(error => error.extensions?.['code'])).toContain('SUBGRAPH_DOWN')
  expect(errors[0]?.path?.[0]).toBe('municipality')
})

test('readiness names the part that is down', async () => {
  expect(await graph.health()).toEqual({ members: true, commitments: false, events: true, resources: true })
})

test('the news of the other subgraphs still arrive', async () => {
  await graph.courier.deliver()
  const { data } = await graph.ask('{ activity(first: 100) { nodes { kind } } }', {}, await graph.contextOf(null, 'en'))
  const kinds = new Set((data as any).activity.nodes.map((node: any) => node.kind))
  expect(kinds).toContain('EVENT_SCHEDULED')
  expect(kinds).not.toContain('PROGRESS_PUBLISHED')
})
