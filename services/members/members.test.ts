import { describe, expect, test } from 'vitest'
import { secretariat } from '../../test/kit/askers.ts'
import { subgraphForFile } from '../../test/kit/subgraph.ts'
import { membersDatabase } from './database/setup.ts'
import { createMembersSubgraph } from './subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const editor = {
  personId: 'person-calgary',
  grants: [{ role: 'EDITOR' as const, municipality: 'calgary', network: null }],
}

const rosterQuery = `query ($asOf: Date, $knownAt: DateTime) { roster(network: CMARD, asOf: $asOf, knownAt: $knownAt) {
  asOf totalCount undatedCount published { date count } byProvince { province count } byStep { step count }
  memberships(first: 100) { totalCount nodes { joinedOn { value precision } municipality { slug } } } } }`

describe('the roster', () => {
  test('of today holds every member that a source names, and none that is only remembered', async () => {
    const { data } = await members.ask(rosterQuery)
    const slugs = data.roster.memberships.nodes.map(
      (node: { municipality: { slug: string } }) => node.municipality.slug,
    )
    expect(data.roster).toMatchObject({
      asOf: '2026-06-15',
      totalCount: 73,
      undatedCount: 47,
      published: { date: '2023-10-03', count: 103 },
    })
    expect(slugs).toContain('saskatoon')
    expect(slugs).not.toContain('vancouver')
    expect(slugs).not.toContain('val-dor')
  })

  test('of 1 August 2008 proves seven members beside the published count of 27', async () => {
    const { data } = await members.ask(rosterQuery, { asOf: '2008-08-01' })
    const slugs = data.roster.memberships.nodes.map(
      (node: { municipality: { slug: string } }) => node.municipality.slug,
    )
    expect(data.roster.published).toEqual({ date: '2008-08-01', count: 27 })
    expect(slugs).toEqual(['edmonton', 'gatineau', 'lethbridge', 'montreal', 'thunder-bay', 'toronto', 'wood-buffalo'])
  })

  test('as it was known before anything was entered is empty', async () => {
    const { data } = await members.ask(rosterQuery, { knownAt: '2008-09-01T00:00:00Z' })
    expect(data.roster).toMatchObject({ totalCount: 0, undatedCount: 0 })
  })

  test('refuses a day that is none', async () => {
    const { errors } = await members.ask(rosterQuery, { asOf: '2008-02-30' })
    expect(errors[0].message).toContain('Date')
  })
})

describe('municipalities', () => {
  test('are found without accents, in any case', async () => {
    const { data } = await members.ask('{ municipalities(filter: { search: "CHATEAU" }) { nodes { slug } } }')
    expect(data.municipalities.nodes).toEqual([{ slug: 'chateauguay' }])
  })

  test('come in pages that neither repeat nor miss one', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data } = await members.ask(
        'query ($after: String) { municipalities(first: 20, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      seen.push(...data.municipalities.nodes.map((node: { slug: string }) => node.slug))
      after = data.municipalities.pageInfo.hasNextPage ? data.municipalities.pageInfo.endCursor : null
    } while (after)
    expect(seen).toHaveLength(76)
    expect(new Set(seen).size).toBe(76)
  })

  test('that are only remembered are for the secretariat', async () => {
    const query = '{ municipality(slug: "vancouver") { slug standing } }'
    expect((await members.ask(query)).data.municipality).toBeNull()
    expect((await members.ask(query, {}, editor)).data.municipality).toBeNull()
    expect((await members.ask(query, {}, secretariat)).data.municipality).toEqual({
      slug: 'vancouver',
      standing: 'UNVERIFIED',
    })
  })

  test('cost the same number of statements for 20 and for 70', async () => {
    const query = `query ($first: Int!) { municipalities(first: $first) { totalCount nodes { slug memberships { network { name { text } } } pathway { currentStep } contacts { person { displayName } } } } }`
    const counts = []
    for (const first of [20, 70]) {
      members.counter.statements = 0
      await members.ask(query, { first })
      counts.push(members.counter.statements)
    }
    expect(counts[1]).toBe(counts[0])
  })

  test('refuse a page of more than a hundred, and a cursor of another list', async () => {
    expect((await members.ask('{ municipalities(first: 101) { totalCount } }')).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    )
    expect((await members.ask('{ municipalities(after: "x") { totalCount } }')).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    )
  })
})

test('news do not name a municipality that is only remembered', async () => {
  const change = {
    id: '1000001',
    at: '2026-06-15T15:00:00Z',
    actor: 'person-organiser',
    action: 'scheduleEvent',
    subjectType: 'Event',
    subjectId: 'talk',
    before: null,
    after: {},
    news: {
      kind: 'EVENT_SCHEDULED',
      municipality: 'vancouver',
      summary: { en: 'Talk' },
      url: '/events/talk',
      commitments: [],
      invented: false,
    },
  }
  const receive = 'mutation ($changes: [JSON!]!) { receiveChanges(source: "elsewhere", changes: $changes) }'
  expect((await members.ask(receive, { changes: [change] }, 'gateway')).errors).toBeUndefined()

  const query = '{ activity(first: 1) { nodes { url municipality { slug } } } }'
  expect((await members.ask(query)).data.activity.nodes).toEqual([{ url: '/events/talk', municipality: null }])
  expect((await members.ask(query, {}, secretariat)).data.activity.nodes).toEqual([
    { url: '/events/talk', municipality: { slug: 'vancouver' } },
  ])
})
