import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import signatories from '../../facts/signatories.json' with { type: 'json' }
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

let events: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  events = await openSubgraph(eventsDatabase, createEventsSubgraph)
})
afterAll(async () => await events.close())

const query = `query ($representations: [_Any!]!, $when: EventsWhen! = ALL, $first: Int! = 20, $after: String) {
  _entities(representations: $representations) {
    ... on Municipality {
      slug
      events(when: $when, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { slug registeredCount commitments { number } }
      }
    }
  }
}`

type Events = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { slug: string }[] }
async function eventsOf(slugs: string[], variables: Record<string, unknown> = {}): Promise<Events[]> {
  const representations = slugs.map(slug => ({ __typename: 'Municipality', slug }))
  const { data, errors } = await events.ask(query, { representations, ...variables })
  expect(errors).toBeUndefined()
  return data._entities.map((one: { events: Events }) => one.events)
}
const slugsOf = ({ nodes }: Events) => nodes.map(({ slug }) => slug)

test('a municipality has the events that it hosts and those where it presents, each once', async () => {
  const [edmonton] = await eventsOf(['edmonton'])
  expect(slugsOf(edmonton!)).toEqual([
    'demonstration-edmonton-meeting',
    'demonstration-progress-workshop',
    'halifax-2008',
  ])
})

test('what is to come stands earliest first, what is over latest first', async () => {
  const [upcoming] = await eventsOf(['edmonton'], { when: 'UPCOMING' })
  expect(slugsOf(upcoming!)).toEqual(['demonstration-progress-workshop', 'demonstration-edmonton-meeting'])
  const [past] = await eventsOf(['edmonton'], { when: 'PAST' })
  expect(slugsOf(past!)).toEqual(['halifax-2008'])
})

test('the first of each of many, with each one’s true total', async () => {
  const [edmonton, gatineau, airdrie, nowhere] = await eventsOf(['edmonton', 'gatineau', 'airdrie', 'nowhere'], {
    first: 1,
  })
  expect(edmonton).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [{ slug: 'demonstration-edmonton-meeting' }],
  })
  expect(gatineau).toMatchObject({ totalCount: 2, nodes: [{ slug: 'demonstration-gatineau-webinar' }] })
  expect(airdrie).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } })
  expect(nowhere).toMatchObject({ totalCount: 0, nodes: [] })
})

test.each(['ALL', 'UPCOMING', 'PAST'])(
  'pages of %s follow each other, and know the total on an empty page too',
  async when => {
    const [all] = await eventsOf(['edmonton'], { when })
    const walked: string[] = []
    let after: string | null = null
    for (const _ of all!.nodes) {
      const [page]: Events[] = await eventsOf(['edmonton'], { when, first: 1, after })
      expect(page!.totalCount).toBe(all!.totalCount)
      walked.push(...slugsOf(page!))
      after = page!.pageInfo.endCursor
    }
    expect(walked).toEqual(slugsOf(all!))
    const [beyond] = await eventsOf(['edmonton'], { when, first: 1, after })
    expect(beyond).toMatchObject({ totalCount: all!.totalCount, nodes: [], pageInfo: { hasNextPage: false } })
    const [none] = await eventsOf(['edmonton'], { when, first: 0 })
    expect(none).toMatchObject({ totalCount: all!.totalCount, nodes: [] })
  },
)

test('ninety municipalities cost as many statements as five', async () => {
  const slugs = signatories.municipalities.map(({ id }) => id)
  events.counter.statements = 0
  await eventsOf(['edmonton', 'calgary', 'toronto', 'montreal', 'gatineau'])
  const few = events.counter.statements
  events.counter.statements = 0
  await eventsOf(slugs)
  expect(events.counter.statements).toBe(few)
  expect(few).toBe(3)
})
