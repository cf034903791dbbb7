import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

let events: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  events = await openSubgraph(eventsDatabase, createEventsSubgraph)
  await sql`update events.event set reminders = '{}'`.execute(events.db)
})
afterAll(() => events.close())

const organiser = { personId: 'organiser', grants: [{ role: 'ORGANISER' as const, municipality: null, network: null }] }
const person = (number: number) => ({ personId: `person-${number}`, grants: [] })
const inHours = (hours: number) => new Date(testNow.getTime() + hours * 3_600_000).toISOString()

let count = 0
async function schedule(hours: number, more: object = {}) {
  count += 1
  const input = {
    title: [{ lang: 'en', text: `Invented by a test ${count}` }],
    kind: 'MEETING',
    startsAt: inHours(hours),
    endsAt: inHours(hours + 1),
    timeZone: 'America/Toronto',
    reminders: [24],
    ...more,
  }
  const { data } = await events.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { message } } }',
    { input },
    organiser,
  )
  const { slug } = data.scheduleEvent.event
  // as if all of it had been arranged a month ago
  await sql`update events.event set reminders_since = reminders_since - interval '30 days' where slug = ${slug}`.execute(
    events.db,
  )
  return slug as string
}

async function register(event: string, who: ReturnType<typeof person>) {
  const { data } = await events.ask(
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id } } }',
    { input: { event } },
    who,
  )
  const { id } = data.registerForEvent.registration
  await sql`update events.registration set created_at = created_at - interval '20 days',
    stands_since = stands_since - interval '20 days' where id = ${id}`.execute(events.db)
  return id as string
}

const send = async () => (await events.ask('mutation { sendReminders }', {}, 'gateway')).data.sendReminders as number

async function reminded(event: string) {
  const { rows } = await sql<{ person: string }>`select notice->>'person' as person
    from events.change, jsonb_array_elements(news->'notices') as notice
    where subject_id = ${event} and action = 'sendReminders' order by change.id, person`.execute(events.db)
  return rows.map(one => one.person)
}

test('everybody with a place is reminded once, however often and by however many it is asked for', async () => {
  const event = await schedule(10)
  await register(event, person(1))
  await register(event, person(2))
  const given = await register(event, person(3))
  await events.ask(
    'mutation ($id: ID!) { cancelRegistration(input: { registration: $id }) { userErrors { message } } }',
    { id: given },
    person(3),
  )
  await Promise.all([send(), send(), send()])
  expect(await send()).toBe(0)
  expect(await reminded(event)).toEqual(['person-1', 'person-2'])
  const query = '{ event(slug: "SLUG") { reminders { hoursBefore sentAt sentCount } } }'.replace('SLUG', event)
  expect((await events.ask(query, {}, organiser)).data.event.reminders).toEqual([
    { hoursBefore: 24, sentAt: testNow.toISOString(), sentCount: 2 },
  ])
  expect((await events.ask(query, {}, person(1))).data.event.reminders).toBeNull()
})

test('whoever waits, or came after the reminder was due, is not reminded', async () => {
  const event = await schedule(10, { capacity: 1 })
  await register(event, person(1))
  await register(event, person(2))
  const late = await schedule(10)
  await register(late, person(1))
  await sql`update events.registration set stands_since = ${testNow} where event = ${late}`.execute(events.db)
  await send()
  expect(await reminded(event)).toEqual(['person-1'])
  expect(await reminded(late)).toEqual([])
})

test('whoever waited since long ago and got a place after the reminder was due is not reminded of it', async () => {
  const event = await schedule(10, { capacity: 1 })
  const first = await register(event, person(1))
  await register(event, person(2))
  await send()
  await events.ask(
    'mutation ($id: ID!) { cancelRegistration(input: { registration: $id }) { userErrors { message } } }',
    { id: first },
    person(1),
  )
  await send()
  expect(await reminded(event)).toEqual(['person-1'])
})

test('what is sent already is not looked at again: each minute costs as much with many events as with one', async () => {
  await register(await schedule(10), person(1))
  await send()
  events.counter.statements = 0
  await send()
  const one = events.counter.statements
  for (let number = 0; number < 5; number += 1) {
    const event = await schedule(10 + number, { reminders: [168, 24] })
    await register(event, person(1))
    await register(event, person(2))
  }
  await send()
  events.counter.statements = 0
  await send()
  expect(events.counter.statements).toBe(one)
})

test('an event that is cancelled reminds nobody, and one that moves does so anew before its new start', async () => {
  const [gone, moved] = [await schedule(10), await schedule(10)]
  await register(gone, person(1))
  await register(moved, person(1))
  await events.ask(
    'mutation ($e: String!) { cancelEvent(input: { event: $e }) { userErrors { message } } }',
    { e: gone },
    organiser,
  )
  await send()
  expect(await reminded(gone)).toEqual([])
  expect(await reminded(moved)).toEqual(['person-1'])
  const { data } = await events.ask(
    'mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { userErrors { message } } }',
    { input: { event: moved, revision: 0, startsAt: inHours(12), endsAt: inHours(13) } },
    organiser,
  )
  expect(data.changeEvent.userErrors).toEqual([])
  // due already as it moved: the letter on the move tells the time
  expect(await send()).toBe(0)
  await sql`update events.event set reminders_since = reminders_since - interval '30 days' where slug = ${moved}`.execute(
    events.db,
  )
  await send()
  expect(await reminded(moved)).toEqual(['person-1', 'person-1'])
})

test('municipalities that have not answered a poll are told of its deadline once', async () => {
  await sql`insert into events.network_member (network, municipality) values ('CMARD', 'calgary'), ('CMARD', 'edmonton')
    on conflict do nothing`.execute(events.db)
  const { data } = await events.ask(
    'mutation ($input: OpenPollInput!) { openPoll(input: $input) { poll { id } userErrors { message } } }',
    {
      input: {
        title: [{ lang: 'en', text: 'Invented poll' }],
        timeZone: 'America/Toronto',
        options: [100, 200].map(hours => ({ startsAt: inHours(hours), endsAt: inHours(hours + 1) })),
        closesAt: inHours(48),
        invited: { slugs: ['calgary', 'edmonton'] },
      },
    },
    organiser,
  )
  expect(data.openPoll.userErrors).toEqual([])
  expect(await send()).toBe(0)
  await sql`update events.poll set opened_at = opened_at - interval '10 days'`.execute(events.db)
  await Promise.all([send(), send()])
  expect(await send()).toBe(0)
  const { rows } = await sql<{
    notice: object
  }>`select notice from events.change, jsonb_array_elements(news->'notices') as notice
    where subject_id = ${data.openPoll.poll.id} and action = 'sendReminders'`.execute(events.db)
  expect(rows.map(({ notice }) => notice)).toMatchObject([
    { kind: 'POLL_CLOSES', municipality: 'calgary' },
    { kind: 'POLL_CLOSES', municipality: 'edmonton' },
  ])
})

test('nobody but the gateway sends reminders', async () => {
  const { errors } = await events.ask('mutation { sendReminders }', {}, organiser)
  expect(errors).toHaveLength(1)
})
