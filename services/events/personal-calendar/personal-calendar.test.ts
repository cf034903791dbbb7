import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Asker, visitor as person } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(eventsDatabase, createEventsSubgraph)

async function renew(asker: Asker, madeAt: string | null = null) {
  const { data, errors } = await portal.ask(
    `mutation ($input: RenewPersonalCalendarInput!) { renewPersonalCalendar(input: $input) {
      personalCalendar { madeAt } token userErrors { code field } } }`,
    { input: { madeAt } },
    asker,
  )
  return data?.renewPersonalCalendar ?? { errors }
}
async function entries(token: string) {
  const { data } = await portal.ask(
    'query ($token: String!) { personalCalendarEntries(token: $token) { event { slug } status onlineUrl sequence } }',
    { token },
  )
  return data.personalCalendarEntries
}
async function act(mutation: string, input: object, asker: Asker) {
  const { data } = await portal.ask(
    `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { registration { id } userErrors { code } } }`,
    { input },
    asker,
  )
  return data[mutation].registration.id as string
}

test('holds one’s own places, with the link while one has one, and given up ones as cancelled', async () => {
  const event = 'demonstration-peer-hour-1'
  const { token, userErrors } = await renew(person(1))
  expect(userErrors).toEqual([])
  expect(await entries(token)).toEqual([])
  const registration = await act('registerForEvent', { event }, person(1))
  await act('registerForEvent', { event: 'demonstration-conference' }, person(2))
  const [had] = await entries(token)
  expect(had).toEqual({
    event: { slug: event },
    status: 'REGISTERED',
    onlineUrl: 'https://example.org/demonstration',
    sequence: 2,
  })
  await act('cancelRegistration', { registration }, person(1))
  const [gone] = await entries(token)
  expect(gone).toEqual({ event: { slug: event }, status: 'CANCELLED', onlineUrl: null, sequence: 3 })
  await act('registerForEvent', { event }, person(1))
  const [back] = await entries(token)
  expect([back.status, back.sequence > gone.sequence]).toEqual(['REGISTERED', true])
})

test('waits without a link', async () => {
  const { token } = await renew(person(3))
  await act('registerForEvent', { event: 'demonstration-edmonton-meeting' }, person(3))
  expect(await entries(token)).toMatchObject([{ status: 'WAITLISTED', onlineUrl: null, sequence: 1 }])
})

test('is opened by its newest secret alone, of which a hash is kept', async () => {
  const first = await renew(person(4))
  const second = await renew(person(4), first.personalCalendar.madeAt)
  expect(await entries(first.token)).toBeNull()
  expect(await entries(second.token)).toEqual([])
  expect(await entries('')).toBeNull()
  const { rows } = await sql`select to_jsonb(each) as kept from events.personal_calendar as each
    union all select to_jsonb(each) from events.change as each`.execute(portal.db)
  expect(JSON.stringify(rows)).not.toContain(second.token)
})

test('that another window made meanwhile is not replaced; nobody has none', async () => {
  const first = await renew(person(5))
  const again = await renew(person(5))
  expect(again).toMatchObject({
    token: null,
    personalCalendar: null,
    userErrors: [{ code: 'CONFLICT', field: 'madeAt' }],
  })
  expect((await renew(person(5), '2020-01-01T00:00:00Z')).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect(await entries(first.token)).toEqual([])
  expect((await renew(null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await portal.ask('{ personalCalendar { madeAt } }')).data.personalCalendar).toBeNull()
  expect((await portal.ask('{ personalCalendar { madeAt } }', {}, person(5))).data.personalCalendar).toEqual(
    first.personalCalendar,
  )
})

test('costs as many statements with many places as with one', async () => {
  const { token } = await renew(person(6))
  await act('registerForEvent', { event: 'demonstration-conference' }, person(6))
  portal.counter.statements = 0
  await entries(token)
  const few = portal.counter.statements
  for (const event of ['demonstration-peer-hour-1', 'demonstration-peer-hour-2', 'demonstration-gatineau-webinar'])
    await act('registerForEvent', { event }, person(6))
  portal.counter.statements = 0
  expect(await entries(token)).toHaveLength(4)
  expect(portal.counter.statements).toBe(few)
})
