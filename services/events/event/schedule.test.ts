import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editorOf, organiser, reader } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import type { EventsDb } from '../database/tables.ts'
import { createEventsSubgraph } from '../subgraph.ts'

let events: Awaited<ReturnType<typeof openSubgraph>>
let db: EventsDb
beforeAll(async () => {
  events = await openSubgraph(eventsDatabase, createEventsSubgraph)
  db = events.db.withSchema('events') as unknown as EventsDb
})
afterAll(async () => await events.close())

const calgaryEditor = editorOf('calgary')

const mutation = `mutation ScheduleEvent($input: ScheduleEventInput!) {
  scheduleEvent(input: $input) {
    event { id slug title { text } startsAt endsAt timeZone status precision online invented sequence commitments { number } hostMunicipality { slug } }
    conflicts { slug title { text } startsAt }
    userErrors { code field message }
  }
}`
const input = {
  title: [
    { lang: 'en', text: 'Fair hiring' },
    { lang: 'fr', text: 'Embauche équitable' },
  ],
  kind: 'WORKSHOP',
  startsAt: '2026-09-01T15:00:00Z',
  endsAt: '2026-09-01T17:00:00Z',
  timeZone: 'America/St_Johns',
  languages: ['en'],
  commitments: [5],
}

async function schedule(change: object = {}, asker: Parameters<typeof events.ask>[2] = organiser, language = 'en') {
  const { data, errors } = await events.ask(mutation, { input: { ...input, ...change } }, asker, language)
  expect(errors).toBeUndefined()
  return data.scheduleEvent
}
const counts = async () => {
  const tables = ['event', 'change', 'answer', 'eventCommitment'] as const
  return await Promise.all(
    tables.map(async table => {
      const { count } = await db
        .selectFrom(table as 'event')
        .select(eb => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    }),
  )
}

describe('scheduling an event', () => {
  test('puts it into the calendar, with its news', async () => {
    const { event, userErrors } = await schedule({ hostMunicipality: 'calgary', onlineUrl: 'https://example.org/room' })
    expect(userErrors).toEqual([])
    expect(event).toMatchObject({
      id: 'fair-hiring-2026-09-01',
      slug: 'fair-hiring-2026-09-01',
      status: 'PUBLISHED',
      precision: 'TIME',
      online: true,
      invented: false,
      sequence: 0,
      commitments: [{ number: 5 }],
      hostMunicipality: { slug: 'calgary' },
    })
    const row = await db.selectFrom('event').selectAll().where('slug', '=', event.slug).executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      startsLocal: '2026-09-01T12:30',
      endsLocal: '2026-09-01T14:30',
      timeZone: 'America/St_Johns',
    })
    const { data } = await events.ask('{ changes(first: 500) }', {}, 'gateway')
    const change = data.changes.at(-1)
    expect(change).toMatchObject({
      actor: 'person-organiser',
      action: 'scheduleEvent',
      subjectId: event.slug,
      news: {
        kind: 'EVENT_SCHEDULED',
        municipality: 'calgary',
        url: `/events/${event.slug}`,
        commitments: [5],
        invented: false,
      },
    })
    expect(JSON.stringify(change)).not.toContain('example.org')
  })

  test('of nobody’s, its news are of the one province that presents there', async () => {
    const roster = [
      { slug: 'calgary', province: 'AB', networks: [] },
      { slug: 'edmonton', province: 'AB', networks: [] },
      { slug: 'gatineau', province: 'QC', networks: [] },
    ]
    await events.ask('mutation ($roster: JSON!) { learnRoster(roster: $roster) }', { roster }, 'gateway')
    const provinceWith = async (...municipalities: string[]) => {
      const presenters = municipalities.map(municipality => ({ name: 'Invented presenter', municipality }))
      const sessions = [{ title: [{ lang: 'en', text: 'Invented' }], presenters }]
      expect((await schedule({ title: [{ lang: 'en', text: 'Regional' }], sessions })).userErrors).toEqual([])
      return (await events.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes.at(-1).news.province
    }
    expect(await provinceWith('calgary', 'edmonton')).toBe('AB')
    expect(await provinceWith('calgary', 'gatineau')).toBeUndefined()
    expect(await provinceWith()).toBeUndefined()
  })

  test('numbers an address that is taken', async () => {
    const title = [{ lang: 'en', text: 'Same name' }]
    const slugs = []
    for (const _ of Array(11).keys()) slugs.push((await schedule({ title })).event.slug)
    expect(slugs.slice(0, 3)).toEqual(['same-name-2026-09-01', 'same-name-2026-09-01-2', 'same-name-2026-09-01-3'])
    expect(new Set(slugs).size).toBe(11)
  })

  test('tells what else is at that time, and schedules it all the same', async () => {
    const time = { startsAt: '2026-10-01T15:00:00Z', endsAt: '2026-10-01T17:00:00Z' }
    const first = await schedule(time)
    const second = await schedule({ startsAt: '2026-10-01T16:30:00Z', endsAt: '2026-10-01T18:00:00Z' })
    expect(second.conflicts).toMatchObject([{ slug: first.event.slug }])
    const third = await schedule({ startsAt: '2026-10-01T18:00:00Z', endsAt: '2026-10-01T19:00:00Z' })
    expect(third.conflicts).toEqual([])
    // on that day something took place, but nobody knows at what time
    expect((await schedule({ startsAt: '2008-04-04T15:00:00Z', endsAt: '2008-04-04T17:00:00Z' })).conflicts).toEqual([])
  })

  test('sent twice is done once, also when both are sent at once', async () => {
    const before = await counts()
    const [one, two] = await Promise.all([schedule({ idempotencyKey: 'k1' }), schedule({ idempotencyKey: 'k1' })])
    const three = await schedule({ idempotencyKey: 'k1' })
    expect(two.event).toEqual(one.event)
    expect(three.event).toEqual(one.event)
    expect(await counts()).toEqual(before.map(count => count + 1))
    const other = await schedule({ idempotencyKey: 'k1', hostMunicipality: 'calgary' }, calgaryEditor)
    expect(other.event.slug).not.toBe(one.event.slug)
  })

  test('keeps what a database does not take out of a text', async () => {
    const { event } = await schedule({
      title: [
        { lang: 'en', text: 'A\u0000B \ud800 c' },
        { lang: 'fr', text: ' ' },
      ],
    })
    expect(event.title.text).toBe('AB \ufffd c')
  })
})

describe('refused, with nothing written', () => {
  test('nobody is asked to sign in', async () => {
    const before = await counts()
    const { data, errors } = await events.ask(mutation, { input })
    expect(data).toBeNull()
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(await counts()).toEqual(before)
  })

  test.each([
    ['NOT_ALLOWED', null, {}, reader],
    ['NOT_ALLOWED', null, {}, calgaryEditor],
    ['NOT_ALLOWED', null, { hostMunicipality: 'edmonton' }, calgaryEditor],
    ['NOT_FOUND', 'hostMunicipality', { hostMunicipality: 'atlantis' }, organiser],
    ['NOT_FOUND', 'series', { series: 'none' }, organiser],
    ['INVALID', 'endsAt', { endsAt: input.startsAt }, organiser],
    ['INVALID', 'timeZone', { timeZone: 'Mars/Olympus' }, organiser],
    ['INVALID', 'title', { title: [] }, organiser],
  ])('%s at %s for %j', async (code, field, change, asker) => {
    const before = await counts()
    const { event, conflicts, userErrors } = await schedule(change, asker)
    expect({ event, conflicts }).toEqual({ event: null, conflicts: [] })
    expect(userErrors).toMatchObject([{ code, field }])
    expect(await counts()).toEqual(before)
  })

  test('in the caller’s language', async () => {
    const { userErrors } = await schedule({ timeZone: 'Mars/Olympus' }, organiser, 'fr-CA')
    expect(userErrors[0].message).toBe('« Mars/Olympus » n’est pas un fuseau horaire.')
  })

  test('a link that is none is told before anything is done', async () => {
    const { errors } = await events.ask(mutation, { input: { ...input, onlineUrl: 'javascript:alert(1)' } }, organiser)
    expect(errors).toHaveLength(1)
  })
})

test('an event on indicators is found from their gaps; what is no code, said twice or too much is refused', async () => {
  const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Gap {
    events(first: 20) { totalCount nodes { slug indicators startsAt } } } } }`
  const keys = [{ __typename: 'Gap', id: 'any:16a', model: 'hrmm-2012', code: '16a' }]
  const found = async () => (await events.ask(source, { keys })).data._entities[0].events
  expect(await found()).toEqual({ totalCount: 0, nodes: [] })
  const { event } = await schedule({ indicators: ['16a', '2b'] })
  expect(await found()).toMatchObject({ totalCount: 1, nodes: [{ slug: event.slug, indicators: ['16a', '2b'] }] })
  const byIndicator = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on MaturityIndicator {
    events(first: 20) { totalCount nodes { slug } } } } }`
  const indicators = [
    { __typename: 'MaturityIndicator', model: 'hrmm-2012', code: '16a' },
    { __typename: 'MaturityIndicator', model: 'hrmm-2011-draft', code: '16a' },
  ]
  expect((await events.ask(byIndicator, { keys: indicators })).data._entities).toEqual([
    { events: { totalCount: 1, nodes: [{ slug: event.slug }] } },
    { events: { totalCount: 0, nodes: [] } },
  ])
  for (const [indicators, field] of [
    [['2b', 'leadership'], 'indicators.1'],
    [['2b', '2b'], 'indicators.1'],
    [Array.from({ length: 21 }, (_, index) => `${index + 1}a`), 'indicators'],
  ] as const)
    expect((await schedule({ indicators })).userErrors).toMatchObject([{ field }])
  expect(await found()).toMatchObject({ totalCount: 1 })
})
