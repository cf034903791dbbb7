import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import signatories from '../../facts/signatories.json' with { type: 'json' }
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

let resources: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  resources = await openSubgraph(resourcesDatabase, createResourcesSubgraph)
})
afterAll(async () => await resources.close())

const query = `query ($representations: [_Any!]!, $first: Int! = 20, $after: String) {
  _entities(representations: $representations) {
    ... on Municipality {
      resources(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { slug kind title { text } commitments { number } }
      }
    }
    ... on Event { materials { slug title { text } } }
    ... on Resource { title { text } }
  }
}`
const named = (__typename: string) => (slug: string) => ({ __typename, slug })
async function entities(representations: object[], variables: Record<string, unknown> = {}) {
  const { data, errors } = await resources.ask(query, { representations, ...variables })
  expect(errors).toBeUndefined()
  return data._entities
}

test('a municipality has what the library holds of it, newest first, with the true total', async () => {
  const [calgary, hamilton, airdrie] = await entities(['calgary', 'hamilton', 'airdrie'].map(named('Municipality')), {
    first: 1,
  })
  expect(calgary.resources).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    nodes: [{ slug: 'calgary-anti-racism-framework' }],
  })
  expect(hamilton.resources).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } })
  expect(airdrie.resources).toMatchObject({ totalCount: 0, nodes: [] })
  const after = calgary.resources.pageInfo.endCursor
  const [next] = await entities([named('Municipality')('calgary')], { first: 1, after })
  expect(next.resources).toMatchObject({
    totalCount: 2,
    nodes: [{ slug: 'case-study-calgary-2011' }],
    pageInfo: { hasNextPage: false },
  })
  const [beyond] = await entities([named('Municipality')('calgary')], { after: next.resources.pageInfo.endCursor })
  expect(beyond.resources).toMatchObject({ totalCount: 2, nodes: [] })
})

test('an event has its slides and the cases that were shown there', async () => {
  const [convention, other] = await entities(['auma-convention-2011', 'halifax-2008'].map(named('Event')))
  expect(convention.materials).toHaveLength(5)
  expect(other.materials).toEqual([])
})

test('what organisers attached to an event comes first, and what the library does not hold is passed over', async () => {
  const [{ materials: own }] = await entities([named('Event')('auma-convention-2011')])
  const [first, ...others] = own.map(({ slug }: { slug: string }) => slug)
  const attached = [others[1], 'not-in-the-library']
  const [event] = await entities([{ ...named('Event')('auma-convention-2011'), materialSlugs: attached }])
  const slugs = event.materials.map(({ slug }: { slug: string }) => slug)
  expect(slugs).toEqual([others[1], first, ...others.filter((slug: string) => slug !== others[1])])
})

test('facets of one municipality’s items count these alone', async () => {
  const { data } = await resources.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Municipality { resources { facets { kind { value count } } } } } }`,
    { representations: [named('Municipality')('calgary')] },
  )
  expect(data._entities[0].resources.facets.kind).toEqual([
    { value: 'CASE_STUDY', count: 1 },
    { value: 'POLICY', count: 1 },
  ])
})

test('all municipalities and events cost as many statements as a few', async () => {
  const few = ['calgary', 'brooks', 'hamilton', 'markham', 'edmonton'].map(named('Municipality'))
  const many = signatories.municipalities.map(({ id }) => named('Municipality')(id))
  resources.counter.statements = 0
  await entities([...few, named('Event')('auma-convention-2011')])
  const before = resources.counter.statements
  resources.counter.statements = 0
  await entities([
    ...many,
    ...['auma-convention-2011', 'halifax-2008', 'nantes-2008'].map(named('Event')),
    named('Resource')('cim-guide'),
  ])
  expect(before).toBe(3)
  expect(resources.counter.statements).toBe(4)
})

test('an indicator has what the library files under it in its edition, in one statement for all of them', async () => {
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on MaturityIndicator {
    resources(first: 2) { totalCount nodes { slug } } } } }`
  const named = (code: string, model = 'hrmm-2012') => ({ __typename: 'MaturityIndicator', model, code })
  resources.counter.statements = 0
  const representations = [named('1a'), named('28a'), named('2b'), named('1a', 'hrmm-2011-draft')]
  const { data } = await resources.ask(source, { representations })
  expect(data._entities).toMatchObject([
    { resources: { totalCount: 3 } },
    { resources: { totalCount: 1, nodes: [{ slug: 'case-study-edmonton-2011' }] } },
    { resources: { totalCount: 0, nodes: [] } },
    { resources: { totalCount: 0, nodes: [] } },
  ])
  expect(data._entities[0].resources.nodes).toHaveLength(2)
  expect(resources.counter.statements).toBe(1)
})

test('a gap has what the library files under its indicator and edition', async () => {
  const source = `query ($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { ... on Gap {
    resources(first: $first) { totalCount pageInfo { hasNextPage } nodes { slug indicators } facets { kind { value count } } } } } }`
  const gap = (code: string, model = 'hrmm-2012') => ({ __typename: 'Gap', id: `any:${code}`, model, code })
  const representations = [gap('1a'), gap('28a'), gap('2b'), gap('1a', 'hrmm-2011-draft')]
  const { data } = await resources.ask(source, { representations, first: 1 })
  const [commitment, partners, none, draft] = data._entities
  expect(commitment.resources).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
  expect(partners.resources).toMatchObject({
    totalCount: 1,
    nodes: [{ slug: 'case-study-edmonton-2011', indicators: ['28a'] }],
    facets: { kind: [{ value: 'CASE_STUDY', count: 1 }] },
  })
  for (const empty of [none, draft]) expect(empty.resources).toMatchObject({ totalCount: 0, nodes: [] })
})
