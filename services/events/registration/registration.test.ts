import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, organiser, visitor as person } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(eventsDatabase, createEventsSubgraph)

async function schedule(capacity: number | null, more: object = {}) {
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { message } } }',
    {
      input: {
        title: [{ lang: 'en', text: 'Invented by a test' }],
        kind: 'WORKSHOP',
        startsAt: '2026-09-01T16:00:00Z',
        endsAt: '2026-09-01T18:00:00Z',
        timeZone: 'America/Edmonton',
        onlineUrl: 'https://meet.example/secret',
        capacity,
        ...more,
      },
    },
    organiser,
  )
  return data.scheduleEvent.event.slug as string
}
async function register(event: string, asker: Asker, idempotencyKey?: string) {
  const { data, errors } = await portal.ask(
    `mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) {
      registration { id status position onlineUrl event { slug registeredCount waitlistedCount } } userErrors { code field } } }`,
    { input: { event, idempotencyKey } },
    asker,
  )
  return data?.registerForEvent ?? { errors }
}
async function cancel(registration: string, asker: Asker) {
  const { data, errors } = await portal.ask(
    `mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) {
      registration { id status position onlineUrl } userErrors { code field } } }`,
    { input: { registration } },
    asker,
  )
  return data?.cancelRegistration ?? { errors }
}
async function own(event: string, asker: Asker) {
  const { data } = await portal.ask(
    '{ registrations { status position event { slug } } event(slug: "' +
      event +
      '") { registeredCount waitlistedCount viewerRegistration { id status position } } }',
    {},
    asker,
  )
  return data
}
const content = async () =>
  (
    await sql`select (select count(*)::integer from events.registration) as registrations,
      (select count(*)::integer from events.registration where status = 'CANCELLED') as cancelled,
      (select count(*)::integer from events.change) as changes`.execute(portal.db)
  ).rows[0]

test('past capacity one waits in line; a freed place goes to the first, in the same moment', async () => {
  const event = await schedule(1)
  const first = await register(event, person(1))
  expect(first).toEqual({
    registration: {
      id: expect.any(String),
      status: 'REGISTERED',
      position: null,
      onlineUrl: 'https://meet.example/secret',
      event: { slug: event, registeredCount: 1, waitlistedCount: 0 },
    },
    userErrors: [],
  })
  const second = await register(event, person(2))
  expect(second.registration).toMatchObject({
    status: 'WAITLISTED',
    position: 1,
    onlineUrl: null,
    event: { registeredCount: 1, waitlistedCount: 1 },
  })
  expect((await register(event, person(3))).registration.position).toBe(2)
  expect((await register(event, person(2))).registration).toMatchObject({ id: second.registration.id, position: 1 })

  const gone = await cancel(first.registration.id, person(1))
  expect(gone).toMatchObject({ registration: { status: 'CANCELLED', position: null, onlineUrl: null }, userErrors: [] })
  expect((await own(event, person(2))).event).toEqual({
    registeredCount: 1,
    waitlistedCount: 1,
    viewerRegistration: { id: second.registration.id, status: 'REGISTERED', position: null },
  })
  expect((await own(event, person(3))).event.viewerRegistration.position).toBe(1)
  expect((await own(event, person(1))).event.viewerRegistration).toBeNull()
  // whoever comes back stands behind those who wait
  expect((await register(event, person(1))).registration).toMatchObject({ status: 'WAITLISTED', position: 2 })
  expect((await own(event, person(2))).registrations).toContainEqual({
    status: 'REGISTERED',
    position: null,
    event: { slug: event },
  })
})

test('who gives up a wait frees no place; cancelled twice is once; a key sent twice is one', async () => {
  const event = await schedule(1)
  await register(event, person(1), 'key')
  const before = await content()
  await register(event, person(1), 'key')
  expect(await content()).toEqual(before)
  const waiting = (await register(event, person(2))).registration.id
  await register(event, person(3))
  await cancel(waiting, person(2))
  const after = await content()
  expect((await cancel(waiting, person(2))).userErrors).toEqual([])
  expect(await content()).toEqual(after)
  expect((await own(event, person(3))).event.viewerRegistration).toMatchObject({ status: 'WAITLISTED', position: 1 })
})

test.each([1, 2])(
  '500 at once on 20 places: exactly 20 have one, the rest waits in order (%i)',
  async () => {
    const event = await schedule(20)
    const answers = await Promise.all(Array.from({ length: 500 }, (_, number) => register(event, person(number))))
    const statuses = answers.map(({ registration }) => registration.status)
    expect(statuses.filter(status => status === 'REGISTERED')).toHaveLength(20)
    expect(statuses.filter(status => status === 'WAITLISTED')).toHaveLength(480)
    const { rows } = await sql<{ personId: string; status: string }>`
    select person_id as "personId", status from events.registration where event = ${event} order by arrived`.execute(
      portal.db,
    )
    expect(rows.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 20 }, () => 'REGISTERED'),
      ...Array.from({ length: 480 }, () => 'WAITLISTED'),
    ])
    for (const at of [20, 21, 499]) {
      const number = Number(rows[at]?.personId.split('-')[1])
      expect((await own(event, person(number))).event.viewerRegistration.position).toBe(at - 19)
    }
  },
  120_000,
)

test('whoever has a place or waits is written to when the event is moved and when it is cancelled, and nobody else', async () => {
  const event = await schedule(1)
  const gone = (await register(event, person(1))).registration.id
  await register(event, person(2))
  await register(event, person(3))
  await cancel(gone, person(1))
  const told = async (action: string) =>
    (
      await sql<{
        kind: string
        person: string
        url: string
      }>`select notice->>'kind' as kind, notice->>'person' as person, notice->>'url' as url
        from events.change, jsonb_array_elements(news->'notices') as notice
        where subject_id = ${event} and action = ${action} order by person`.execute(portal.db)
    ).rows
  const to = (kind: string) => ['person-2', 'person-3'].map(one => ({ kind, person: one, url: `/events/${event}` }))
  const change = (input: object) =>
    portal.ask(
      'mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { event { sequence } userErrors { message } } }',
      { input: { event, ...input } },
      organiser,
    )
  await change({ revision: 0, capacity: 40 })
  expect(await told('changeEvent')).toEqual([])
  await change({ revision: 1, startsAt: '2026-09-02T16:00:00Z', endsAt: '2026-09-02T18:00:00Z' })
  expect(await told('changeEvent')).toEqual(to('EVENT_MOVED'))
  await portal.ask(
    'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { userErrors { message } } }',
    { input: { event } },
    organiser,
  )
  expect(await told('cancelEvent')).toEqual(to('EVENT_CANCELLED'))
})

test('links to take part are told to the gateway alone, and of those events where the person has a place', async () => {
  const [has, waits, gone, off] = [await schedule(1), await schedule(1), await schedule(1), await schedule(1)]
  await register(waits, person(2))
  for (const event of [has, waits, off]) await register(event, person(1))
  await cancel((await register(gone, person(1))).registration.id, person(1))
  await portal.ask(
    'mutation ($e: String!) { cancelEvent(input: { event: $e }) { event { slug } } }',
    { e: off },
    organiser,
  )
  const links = async (asker: Parameters<typeof portal.ask>[2]) =>
    await portal.ask(
      'query ($person: ID!, $events: [String!]!) { joinLinks(person: $person, events: $events) }',
      { person: 'person-1', events: [has, waits, gone, off, 'none'] },
      asker,
    )
  expect((await links('gateway')).data.joinLinks).toEqual({ [has]: 'https://meet.example/secret' })
  for (const asker of [null, person(1), organiser]) expect((await links(asker)).data?.joinLinks).toBeUndefined()
})

test('who waits and takes a free place in the other way is told so, with the event for the calendar', async () => {
  const event = await schedule(1, { venue: 'Hall', onlineCapacity: 1 })
  await register(event, person(1))
  const { registration } = await register(event, person(2))
  await portal.ask(
    'mutation ($input: ChangeRegistrationInput!) { changeRegistration(input: $input) { userErrors { code } } }',
    { input: { registration: registration.id, attendance: 'ONLINE' } },
    person(2),
  )
  const { rows } = await sql`select notice from events.change, jsonb_array_elements(news->'notices') as notice
    where subject_id = ${registration.id} order by change.id`.execute(portal.db)
  expect(rows).toMatchObject([
    { notice: { kind: 'PLACE_AWAITED', standings: { [event]: { status: 'WAITLISTED', steps: 1 } } } },
    { notice: { kind: 'PLACE_TAKEN', standings: { [event]: { status: 'REGISTERED', steps: 2 } } } },
  ])
})

describe('needs, and who is told of whom', () => {
  const editor = editorOf('calgary', 'editor')
  const take = async (event: string, asker: Asker, more: object = {}) =>
    (
      await portal.ask(
        `mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) {
          registration { id accessNeeds languageNeeds listed municipality { slug } } userErrors { code field } } }`,
        { input: { event, ...more } },
        asker,
      )
    ).data.registerForEvent
  const change = async (asker: Asker, input: object) =>
    (
      await portal.ask(
        `mutation ($input: ChangeRegistrationInput!) { changeRegistration(input: $input) {
          registration { accessNeeds languageNeeds listed } userErrors { code field } } }`,
        { input },
        asker,
      )
    ).data?.changeRegistration
  const seen = async (event: string, asker: Asker, first = 10, after: string | null = null) =>
    (
      await portal.ask(
        `query ($slug: String!, $first: Int!, $after: String) { event(slug: $slug) {
          participants(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { person { id } municipality { slug } } }
          registrations(first: $first, after: $after) { totalCount nodes { person { id } status accessNeeds } } } }`,
        { slug: event, first, after },
        asker,
      )
    ).data.event
  const needsOnRecord = async () =>
    (
      await sql<{ needs: string }>`select concat(access_needs, language_needs) as needs from events.registration
        where access_needs is not null or language_needs is not null`.execute(portal.db)
    ).rows.map(({ needs }) => needs)

  test('organisers read everything, people with a place who agreed, everybody else nothing', async () => {
    const event = await schedule(2)
    const listed = await take(event, editor, {
      municipality: 'calgary',
      accessNeeds: ' a ramp ',
      languageNeeds: 'Cree',
      listed: true,
    })
    expect(listed).toEqual({
      registration: {
        id: expect.any(String),
        accessNeeds: 'a ramp',
        languageNeeds: 'Cree',
        listed: true,
        municipality: { slug: 'calgary' },
      },
      userErrors: [],
    })
    await take(event, person(2))
    await take(event, person(3), { listed: true })
    const agreed = { person: { id: 'editor' }, municipality: { slug: 'calgary' } }
    expect(await seen(event, person(2))).toMatchObject({
      participants: { totalCount: 1, nodes: [agreed] },
      registrations: null,
    })
    for (const asker of [null, person(3), person(4)])
      expect(await seen(event, asker)).toEqual({ participants: null, registrations: null })
    expect((await seen(event, organiser)).registrations).toEqual({
      totalCount: 3,
      nodes: [
        { person: { id: 'editor' }, status: 'REGISTERED', accessNeeds: 'a ramp' },
        { person: { id: 'person-2' }, status: 'REGISTERED', accessNeeds: null },
        { person: { id: 'person-3' }, status: 'WAITLISTED', accessNeeds: null },
      ],
    })
    const { pageInfo } = (await seen(event, organiser, 1)).participants
    expect(pageInfo.hasNextPage).toBe(false)
    expect((await seen(event, organiser, 1, pageInfo.endCursor)).participants).toMatchObject({
      totalCount: 1,
      nodes: [],
    })
    // the trail holds no need
    const { rows } = await sql<{ trail: string }>`select string_agg(coalesce(after::text, ''), ' ') as trail
      from events.change where subject_type = 'Registration'`.execute(portal.db)
    expect(rows[0]?.trail).toContain(event)
    expect(rows[0]?.trail).not.toContain('ramp')
  })

  test('are said anew in part, and go with the place', async () => {
    const event = await schedule(2)
    const { registration } = await take(event, person(1), { accessNeeds: 'captions', languageNeeds: 'Inuktitut' })
    expect(await change(person(1), { registration: registration.id, listed: true })).toEqual({
      registration: { accessNeeds: 'captions', languageNeeds: 'Inuktitut', listed: true },
      userErrors: [],
    })
    expect(await change(person(1), { registration: registration.id, accessNeeds: null })).toMatchObject({
      registration: { accessNeeds: null, languageNeeds: 'Inuktitut', listed: true },
    })
    await cancel(registration.id, person(1))
    expect(await needsOnRecord()).not.toContain('Inuktitut')
    expect(await change(person(1), { registration: registration.id, listed: true })).toEqual({
      registration: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'registration' }],
    })
  })

  test('are erased 30 days after the event, by the gateway alone', async () => {
    const [over, recent] = [await schedule(5), await schedule(5)]
    await take(over, person(1), { accessNeeds: 'over' })
    await take(recent, person(1), { languageNeeds: 'recent' })
    const ended = (slug: string, days: number) =>
      sql`update events.event set starts_at = now() - make_interval(days => ${days + 1}),
        ends_at = now() - make_interval(days => ${days}) where slug = ${slug}`.execute(portal.db)
    await ended(over, 10_000)
    await ended(recent, -10_000)
    const { errors } = await portal.ask('mutation { eraseNeeds }', {}, organiser)
    expect(errors).toHaveLength(1)
    expect(await needsOnRecord()).toContain('over')
    expect((await portal.ask('mutation { eraseNeeds }', {}, 'gateway')).data.eraseNeeds).toBe(1)
    expect(await needsOnRecord()).toContain('recent')
    expect(await needsOnRecord()).not.toContain('over')
  })

  test.each<[what: string, asker: Asker, input: object, expected: object]>([
    ['of too many words', person(1), { accessNeeds: 'x'.repeat(501) }, { field: 'accessNeeds' }],
    ['of too many words on languages', person(1), { languageNeeds: 'x'.repeat(501) }, { field: 'languageNeeds' }],
    ['for a municipality of somebody else', editor, { municipality: 'edmonton' }, { field: 'municipality' }],
    [
      'for a municipality, by whoever publishes for none',
      person(1),
      { municipality: 'calgary' },
      { field: 'municipality' },
    ],
  ])('%s are refused, and no place is taken', async (_what, asker, input, expected) => {
    const event = await schedule(5)
    const before = await content()
    expect(await take(event, asker, input)).toMatchObject({ registration: null, userErrors: [expected] })
    expect(await content()).toEqual(before)
  })

  test('nobody changes those of others', async () => {
    const event = await schedule(5)
    const { registration } = await take(event, person(1), { accessNeeds: 'own' })
    for (const asker of [person(2), organiser])
      expect(await change(asker, { registration: registration.id, accessNeeds: 'theirs' })).toEqual({
        registration: null,
        userErrors: [{ code: 'NOT_FOUND', field: 'registration' }],
      })
    expect(await change(null, { registration: registration.id, listed: true })).toBeUndefined()
    expect(await needsOnRecord()).toContain('own')
  })
})

describe('refusals, which change nothing', () => {
  test.each<[what: string, event: () => Promise<string>, expected: string]>([
    ['an event that is none', async () => 'no-such-event', 'NOT_FOUND event'],
    [
      'a cancelled event',
      async () => {
        const slug = await schedule(5)
        await sql`update events.event set status = 'CANCELLED' where slug = ${slug}`.execute(portal.db)
        return slug
      },
      'INVALID event',
    ],
    [
      'an event that is over',
      () => schedule(5, { startsAt: '2026-06-01T16:00:00Z', endsAt: '2026-06-01T18:00:00Z' }),
      'INVALID event',
    ],
  ])('%s', async (_what, eventOf, expected) => {
    const event = await eventOf()
    const before = await content()
    const { registration, userErrors } = await register(event, person(1))
    expect(registration).toBeNull()
    expect(userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual([expected])
    expect(await content()).toEqual(before)
  })

  test('nobody, and whoever it is not', async () => {
    const event = await schedule(5)
    const { registration } = await register(event, person(1))
    const before = await content()
    expect((await register(event, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await cancel(registration.id, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    for (const asker of [person(2), organiser])
      expect((await cancel(registration.id, asker)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'registration' }])
    expect(await content()).toEqual(before)
    expect((await own(event, null)).registrations).toEqual([])
  })
})
