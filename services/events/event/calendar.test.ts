import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editorOf, organiser, reader } from '../../../test/kit/askers.ts'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

let events: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  events = await openSubgraph(eventsDatabase, createEventsSubgraph)
})
afterAll(async () => await events.close())

const calendar = `query Calendar($from: DateTime, $to: DateTime, $filter: EventFilter, $first: Int! = 100, $after: String) {
  events(from: $from, to: $to, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id slug title { text lang dir } description { text } kind status startsAt endsAt precision timeZone venue online capacity
      registeredCount waitlistedCount organizer hostMunicipality { slug } languages series { id title { text } } source invented
      sequence updatedAt
      sessions { title { text } startsAt presenters { name municipality { slug } } }
      commitments { number }
    }
  }
}`

type Node = { slug: string; startsAt: string } & Record<string, unknown>
async function found(
  variables: Record<string, unknown> = {},
): Promise<{ totalCount: number; nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> {
  const { data, errors } = await events.ask(calendar, variables)
  expect(errors).toBeUndefined()
  return data.events
}
const slugsOf = async (variables: Record<string, unknown>) => (await found(variables)).nodes.map(({ slug }) => slug)

describe('the calendar', () => {
  test('knows the events of 2007-08 as exactly as the report does', async () => {
    const { nodes, totalCount } = await found({ to: '2009-01-01T12:00:00Z' })
    expect(totalCount).toBe(7)
    const halifax = nodes.find(({ slug }) => slug === 'halifax-2008')
    expect(halifax).toMatchObject({
      precision: 'DAY',
      startsAt: '2008-04-04T03:00:00.000Z',
      endsAt: '2008-04-05T02:59:59.000Z',
      timeZone: 'America/Halifax',
      organizer: 'Nova Scotia Human Rights Commission; Ontario Human Rights Commission',
      invented: false,
      commitments: [1, 2, 3, 4].map(number => ({ number })),
    })
    expect(halifax?.['sessions']).toMatchObject([
      {
        startsAt: null,
        presenters: ['montreal', 'toronto', 'edmonton', 'gatineau'].map(slug => ({ municipality: { slug } })),
      },
    ])
    expect(nodes.filter(({ precision }) => precision === 'YEAR')).toHaveLength(3)
  })

  test('does not guess the days of the eight workshops', async () => {
    const { nodes } = await found({ filter: { series: 'wic-workshops-2011-12' } })
    expect(nodes).toMatchObject([
      { precision: 'MONTH', startsAt: '2011-11-01T06:00:00.000Z', endsAt: '2012-03-01T06:59:59.000Z' },
    ])
  })

  test('says of every upcoming event of the demo that it is invented', async () => {
    const { nodes } = await found({ from: testNow.toISOString() })
    expect(nodes.length).toBeGreaterThan(5)
    expect(
      nodes.every(({ invented, title }) => invented && (title as { text: string }).text.startsWith('Demonstration: ')),
    ).toBe(true)
    expect(new Set(nodes.map(({ timeZone }) => timeZone)).size).toBe(6)
  })

  test('shows, invented, what was moved and what was cancelled to everybody, and what is for members to members', async () => {
    const invented = (asker: Parameters<typeof events.ask>[2]) =>
      events.ask(
        `{ events(filter: { search: "Demonstration: meeting" }, first: 50) { nodes { slug status formerTimes { startsAt } } }
          members: event(slug: "demonstration-members-meeting") { audience municipalityShare invented } }`,
        {},
        asker,
      )
    const { data } = await invented(null)
    expect(data.members).toBeNull()
    expect(data.events.nodes).toContainEqual({
      slug: 'demonstration-cancelled-meeting',
      status: 'CANCELLED',
      formerTimes: [],
    })
    expect(data.events.nodes).toContainEqual(
      expect.objectContaining({ slug: 'demonstration-moved-meeting', formerTimes: [{ startsAt: expect.any(String) }] }),
    )
    expect((await invented(organiser)).data.members).toEqual({
      audience: 'MEMBERS',
      municipalityShare: 2,
      invented: true,
    })
  })

  test('holds what touches the span, and not what ends as it begins', async () => {
    const span = { from: '2011-09-30T12:00:00Z', to: '2011-11-01T06:00:00Z' }
    expect(await slugsOf(span)).toEqual(['auma-convention-2011'])
  })

  test('is narrowed by words without accents, by host or presenter, by kind and by commitment', async () => {
    expect(await slugsOf({ filter: { search: 'reunion COMMISSIONS nationales' } })).toEqual(['paris-2007'])
    expect(await slugsOf({ filter: { municipality: 'gatineau' } })).toEqual([
      'halifax-2008',
      'demonstration-gatineau-webinar',
    ])
    expect(await slugsOf({ filter: { kind: ['TRAINING'] } })).toEqual(['demonstration-battleford-training'])
    expect(await slugsOf({ filter: { commitment: 7 } })).toEqual(['demonstration-chester-workshop'])
    expect(await slugsOf({ filter: { search: '100%' } })).toEqual([])
    expect(await slugsOf({ filter: { municipality: 'nowhere' } })).toEqual([])
  })

  test('is walked page by page without a gap or a repeat', async () => {
    const all = await slugsOf({})
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof found>> = await found({ first: 4, after })
      expect(page.totalCount).toBe(all.length)
      walked.push(...page.nodes.map(({ slug }) => slug))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(walked).toEqual(all)
  })

  test.each([
    ['nonsense'],
    [Buffer.from('["x","y"]').toString('base64url')],
    [Buffer.from('[1e300,"y"]').toString('base64url')],
  ])('refuses the cursor %s of another list', async after => {
    const { errors } = await events.ask(calendar, { after })
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('refuses more than 100 events at once', async () => {
    const { errors } = await events.ask(calendar, { first: 101 })
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('asks the database as often for all events as for two', async () => {
    events.counter.statements = 0
    await found({ from: testNow.toISOString(), first: 2 })
    const few = events.counter.statements
    events.counter.statements = 0
    await found()
    expect(events.counter.statements).toBe(few)
    expect(few).toBeLessThanOrEqual(7)
  })
})

describe('one event', () => {
  test('counts places taken and people waiting, and keeps its link to itself', async () => {
    const { data } = await events.ask(
      `{ event(slug: "demonstration-edmonton-meeting") { registeredCount waitlistedCount capacity online } other: event(slug: "demonstration-peer-hour-1") { online } }`,
    )
    expect(data).toEqual({
      event: { registeredCount: 12, waitlistedCount: 2, capacity: 12, online: false },
      other: { online: true },
    })
  })

  test('is null where there is none', async () => {
    expect((await events.ask(`{ event(slug: "none") { slug } }`)).data).toEqual({ event: null })
  })

  test('is found by the other subgraphs, all in one statement', async () => {
    const representations = ['halifax-2008', 'nantes-2008', 'none'].map(slug => ({ __typename: 'Event', slug }))
    events.counter.statements = 0
    const { data } = await events.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Event { title { text } } } }`,
      { representations },
    )
    expect(data._entities.map((one: { title: unknown } | null) => Boolean(one))).toEqual([true, true, false])
    expect(events.counter.statements).toBe(1)
  })
})

describe('filters by who takes part and by language', () => {
  beforeAll(async () => {
    const roster = [
      { slug: 'calgary', province: 'AB', networks: ['CMARD', 'WIC'] },
      { slug: 'gatineau', province: 'QC', networks: ['CMARD'] },
    ]
    await events.ask('mutation ($roster: JSON!) { learnRoster(roster: $roster) }', { roster }, 'gateway')
  })
  const invented = async (filter: object) =>
    (await slugsOf({ from: testNow.toISOString(), filter })).filter(slug => slug.startsWith('demonstration-'))

  test('a province is that of a host or of a presenter', async () => {
    expect(await invented({ province: ['QC'] })).toContain('demonstration-gatineau-webinar')
    // hosted in Ontario, with a presenter of Montréal
    const all = await invented({ province: ['AB'] })
    expect(all).toContain('demonstration-progress-workshop')
    expect(all).not.toContain('demonstration-gatineau-webinar')
    expect(await invented({ province: ['AB'], municipality: 'gatineau' })).toEqual([])
  })

  test('a network is one that a host or presenter belongs to today', async () => {
    expect(await invented({ network: 'WIC' })).toContain('demonstration-progress-workshop')
    expect(await invented({ network: 'WIC' })).not.toContain('demonstration-gatineau-webinar')
    expect(await invented({ network: 'CMARD' })).toContain('demonstration-gatineau-webinar')
  })

  test('a language is spoken or interpreted into', async () => {
    expect(await invented({ language: 'vi' })).toEqual(['demonstration-conference'])
    expect(await invented({ language: 'fr' })).toContain('demonstration-gatineau-webinar')
    expect(await invented({ language: 'fr' })).not.toContain('demonstration-chester-workshop')
    expect(await invented({ language: 'no such tag' })).toEqual([])
  })

  test('what somebody may organise: all, what the own municipality hosts, nothing', async () => {
    const organised = async (asker: Parameters<typeof events.ask>[2]) => {
      const { data } = await events.ask(calendar, { from: testNow.toISOString(), filter: { organised: true } }, asker)
      return data.events.nodes.map(({ hostMunicipality }: Record<string, { slug: string }>) => hostMunicipality?.slug)
    }
    expect(new Set(await organised(organiser)).size).toBeGreaterThan(3)
    expect(new Set(await organised(editorOf('calgary')))).toEqual(new Set(['calgary']))
    expect(await organised(reader)).toEqual([])
    expect(await organised(null)).toEqual([])
  })
})
