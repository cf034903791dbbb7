import { afterAll, beforeAll, expect, test } from 'vitest'
import { contractOperation } from '../contract/documents.ts'
import { openPortal, type Portal } from '../kit/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal({ down: ['commitments'] })
})
afterAll(() => portal.stop())

test('a subgraph that is down leaves its fields null, with an error and a path, and the rest stands', async () => {
  const { data, errors = [] } = await portal.ask(contractOperation('MunicipalityProfile'), { slug: 'calgary' })
  expect(data).toMatchObject({ municipality: { slug: 'calgary', progress: null, maturity: null, actionPlans: null } })
  expect(data.municipality.events.nodes.length).toBeGreaterThan(0)
  expect(errors.map(error => error.extensions['code'])).toContain('SUBGRAPH_DOWN')
  expect(errors.map(error => error.path?.join('.'))).toEqual(
    expect.arrayContaining(['municipality.progress', 'municipality.maturity', 'municipality.actionPlans']),
  )
})

test('readiness names the part that is down', async () => {
  expect(await portal.graph.health()).toEqual({ members: true, commitments: false, events: true, resources: true })
})

test('the news of the other subgraphs still arrive', async () => {
  const { data } = await portal.ask('{ activity(first: 100) { nodes { kind } } }')
  const kinds = new Set(data.activity.nodes.map((node: { kind: string }) => node.kind))
  expect(kinds).toContain('EVENT_SCHEDULED')
  expect(kinds).not.toContain('PROGRESS_PUBLISHED')
})
