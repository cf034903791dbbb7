import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  portal = await openSubgraph(eventsDatabase, createEventsSubgraph)
})
afterAll(() => portal.close())

type Asker = Parameters<typeof portal.ask>[2]
const person = (number: number) => ({ personId: `person-${number}`, grants: [] })
const organiser = {
  personId: 'organiser',
  grants: [{ role: 'ORGANISER' as const, municipality: null, network: null }],
}

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
