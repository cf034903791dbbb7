import { expect, test } from 'vitest'
import { type Asker, editorOf, organiser, person } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const events = await subgraphForFile(eventsDatabase, createEventsSubgraph)

async function schedule(change: object) {
  const input = {
    title: [{ lang: 'en', text: 'Invented day' }],
    kind: 'MEETING',
    startsAt: '2026-10-14T15:00:00Z',
    endsAt: '2026-10-14T16:00:00Z',
    timeZone: 'America/St_Johns',
    ...change,
  }
  const { data } = await events.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { code field } } }',
    { input },
    organiser,
  )
  expect(data.scheduleEvent.userErrors).toEqual([])
  return data.scheduleEvent.event.slug as string
}

async function days(variables: Record<string, unknown>, asker: Asker = null) {
  const { data, errors } = await events.ask(
    `query ($first: Date!, $last: Date!, $filter: EventFilter, $each: Int! = 3) {
      eventDays(first: $first, last: $last, filter: $filter, each: $each) { day count events { slug } }
    }`,
    variables,
    asker,
  )
  return errors ? errors.length : data.eventDays
}
const october = { first: '2026-10-01', last: '2026-10-31' }

test('every day of a month tells how many events lie on it, however many there are, and the first of them', async () => {
  const many = []
  for (let index = 0; index < 60; index++)
    many.push(
      await schedule({
        startsAt: `2026-10-05T15:${String(index).padStart(2, '0')}:00Z`,
        endsAt: '2026-10-05T18:00:00Z',
      }),
    )
  // ten at night in Newfoundland: the day there, not in Greenwich
  const late = await schedule({ startsAt: '2026-10-31T00:30:00Z', endsAt: '2026-10-31T01:30:00Z' })
  const three = await schedule({ startsAt: '2026-09-29T15:00:00Z', endsAt: '2026-10-01T16:00:00Z' })
  const hidden = await schedule({ audience: 'MEMBERS' })

  const found = await days(october)
  expect(found).toEqual([
    { day: '2026-10-01', count: 1, events: [{ slug: three }] },
    { day: '2026-10-05', count: 60, events: many.slice(0, 3).map(slug => ({ slug })) },
    { day: '2026-10-30', count: 1, events: [{ slug: late }] },
  ])
  expect(await days({ ...october, each: 0 })).toMatchObject(
    found.map(({ day, count }: never) => ({ day, count, events: [] })),
  )
  expect(await days(october, editorOf('calgary'))).toContainEqual({
    day: '2026-10-14',
    count: 1,
    events: [{ slug: hidden }],
  })
  expect(await days({ ...october, filter: { kind: ['WEBINAR'] } })).toEqual([])

  events.counter.statements = 0
  await days(october)
  expect(events.counter.statements).toBe(1)
})

test.each([
  ['an end before the beginning', { first: '2026-10-02', last: '2026-10-01' }],
  ['more than two months', { first: '2026-10-01', last: '2026-12-31' }],
  ['more of each day than a page holds', { ...october, each: 11 }],
])('%s is refused', async (_, variables) => {
  expect(await days(variables)).toBe(1)
})

test('one day is listed page by page', async () => {
  const slugs: string[] = []
  let after: string | null = null
  do {
    const { data } = await events.ask(
      `query ($after: String) { events(filter: { on: "2026-10-05" }, first: 25, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    expect(data.events.totalCount).toBe(60)
    slugs.push(...data.events.nodes.map(({ slug }: { slug: string }) => slug))
    after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null
  } while (after)
  expect(new Set(slugs).size).toBe(60)
})

test('years are counted, however many events there are, and lead to their first month', async () => {
  const { data } = await events.ask('{ eventYears(to: "2026-06-15T00:00:00Z") { year firstMonth count } }')
  expect(data.eventYears).toContainEqual({
    year: 2008,
    firstMonth: expect.stringMatching(/^2008-/),
    count: expect.any(Number),
  })
  const counted = data.eventYears.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
  const all = await events.ask('{ events(to: "2026-06-15T00:00:00Z") { totalCount } }')
  expect(counted).toBe(all.data.events.totalCount)
})

test('the latest first, page by page', async () => {
  const pageOf = async (after: string | null) =>
    (
      await events.ask(
        `query ($after: String) { events(filter: { on: "2026-10-05" }, order: LATEST, first: 40, after: $after) {
          nodes { startsAt } pageInfo { endCursor } } }`,
        { after },
      )
    ).data.events
  const first = await pageOf(null)
  const second = await pageOf(first.pageInfo.endCursor)
  const times = [...first.nodes, ...second.nodes].map(({ startsAt }: { startsAt: string }) => startsAt)
  expect(times).toEqual([...new Set(times)].sort().reverse())
  expect(times).toHaveLength(60)
})

test('what needs a look is the same for the list and for each event', async () => {
  const soon = { startsAt: '2026-06-20T15:00:00Z', endsAt: '2026-06-20T16:00:00Z' }
  const later = { startsAt: '2026-12-20T15:00:00Z', endsAt: '2026-12-20T16:00:00Z' }
  const shapes = [
    { ...soon },
    { ...soon, capacity: 2 },
    { ...soon, capacity: 4 },
    { ...later, capacity: 1 },
    { ...later, onlineUrl: 'https://meet.example/a', capacity: 1 },
    { ...later, venue: 'Hall', onlineUrl: 'https://meet.example/a', capacity: 1, onlineCapacity: 9 },
    { ...later, venue: 'Hall', onlineUrl: 'https://meet.example/a', onlineCapacity: 1 },
    { ...later, venue: 'Hall', onlineUrl: 'https://meet.example/a', capacity: 9, onlineCapacity: 9 },
    { ...soon, venue: 'Hall', onlineUrl: 'https://meet.example/a', capacity: 3, onlineCapacity: 1 },
    { ...soon, hostMunicipality: 'calgary' },
  ]
  for (const shape of shapes) {
    const slug = await schedule(shape)
    for (const [who, attendance] of [
      ['a', 'ON_SITE'],
      ['b', 'ONLINE'],
    ])
      await events.ask(
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }',
        { input: { event: slug, ...('venue' in shape && 'onlineUrl' in shape ? { attendance } : {}) } },
        person(`${who}-${slug}`),
      )
  }
  const asked = async (filter: object, asker: Asker) =>
    (
      await events.ask(
        `query ($filter: EventFilter) { events(from: "2026-06-15T16:00:00Z", filter: $filter, first: 100) {
          totalCount nodes { slug registrationLevel } } }`,
        { filter },
        asker,
      )
    ).data.events
  for (const asker of [organiser, editorOf('calgary'), person('reader')]) {
    const all = await asked({}, asker)
    const look = all.nodes.filter(({ registrationLevel }: never) => registrationLevel !== null)
    const found = await asked({ needsLook: true }, asker)
    expect(all.totalCount).toBeLessThanOrEqual(100)
    expect(found.nodes).toEqual(look)
    expect(found.totalCount).toBe(look.length)
  }
  expect((await asked({ needsLook: true }, organiser)).totalCount).toBeGreaterThan(5)
})
