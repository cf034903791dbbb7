import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, organiser, visitor } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(eventsDatabase, createEventsSubgraph)

const of = (municipality: string, number = 1) => editorOf(municipality, `${municipality}-${number}`)

async function act(name: string, input: object, asker: Asker = organiser, answer = 'event { slug sequence }') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data } = await portal.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code field message } } }`,
    { input },
    asker,
  )
  return data[name]
}
const schedule = async (more: object): Promise<string> =>
  (
    await act('scheduleEvent', {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'WORKSHOP',
      startsAt: '2026-09-01T16:00:00Z',
      endsAt: '2026-09-01T18:00:00Z',
      timeZone: 'America/Edmonton',
      venue: 'Invented hall',
      ...more,
    })
  ).event.slug
const own = 'registration { id status attendance position }'
const register = async (event: string, asker: Asker, more: object = {}) =>
  (await act('registerForEvent', { event, ...more }, asker, own)).registration
const registerFor = (event: string, municipality: string, number = 1, more: object = {}) =>
  register(event, of(municipality, number), { municipality, ...more })
const standing = async (event: string) =>
  (
    await sql<{ person: string; status: string }>`select person_id as person, status from events.registration
      where event = ${event} and status <> 'CANCELLED' order by arrived`.execute(portal.db)
  ).rows.map(({ person, status }) => `${person} ${status}`)

describe('a share of one municipality', () => {
  test('past it one waits, while others come in; a freed place goes to the first whose municipality is under it', async () => {
    const event = await schedule({ capacity: 3, municipalityShare: 1 })
    const first = await registerFor(event, 'calgary')
    expect(await registerFor(event, 'calgary', 2)).toMatchObject({ status: 'WAITLISTED', position: 1 })
    expect(await registerFor(event, 'edmonton')).toMatchObject({ status: 'REGISTERED' })
    // who takes part for no municipality fills no share
    const nobodys = await register(event, visitor(1))
    expect(nobodys).toMatchObject({ status: 'REGISTERED' })
    expect(await register(event, visitor(2))).toMatchObject({ status: 'WAITLISTED', position: 2 })
    await act('cancelRegistration', { registration: nobodys.id }, visitor(1), own)
    const after = ['calgary-1 REGISTERED', 'calgary-2 WAITLISTED', 'edmonton-1 REGISTERED', 'person-2 REGISTERED']
    expect(await standing(event)).toEqual(after)
    await act('cancelRegistration', { registration: first.id }, of('calgary'), own)
    expect(await standing(event)).toEqual(['calgary-2 REGISTERED', 'edmonton-1 REGISTERED', 'person-2 REGISTERED'])
  })

  test('counts both ways together, and gives way when it is raised or taken away', async () => {
    const event = await schedule({ municipalityShare: 2, onlineUrl: 'https://meet.example/room' })
    await registerFor(event, 'calgary', 1)
    await registerFor(event, 'calgary', 2, { attendance: 'ONLINE' })
    for (const number of [3, 4, 5]) await registerFor(event, 'calgary', number)
    const change = (revision: number, municipalityShare: number | null) =>
      act('changeEvent', { event, revision, municipalityShare })
    expect((await change(0, 1)).userErrors).toMatchObject([{ code: 'INVALID', field: 'municipalityShare' }])
    await change(0, 3)
    expect((await standing(event)).map(one => one.split(' ')[1])).toEqual([
      'REGISTERED',
      'REGISTERED',
      'REGISTERED',
      'WAITLISTED',
      'WAITLISTED',
    ])
    await change(1, null)
    expect((await standing(event)).every(one => one.endsWith(' REGISTERED'))).toBe(true)
  })

  test('is 1 or more', async () => {
    const { userErrors } = await act('scheduleEvent', {
      title: [{ lang: 'en', text: 'Invented by a test' }],
      kind: 'WORKSHOP',
      startsAt: '2026-09-01T16:00:00Z',
      endsAt: '2026-09-01T18:00:00Z',
      timeZone: 'America/Edmonton',
      municipalityShare: 0,
    })
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'municipalityShare' }])
  })

  test('200 at once from two municipalities: exactly the share of each and nobody of it twice', async () => {
    const event = await schedule({ capacity: 30, municipalityShare: 10 })
    await Promise.all(
      Array.from({ length: 200 }, (_, number) => registerFor(event, number % 2 ? 'calgary' : 'edmonton', number)),
    )
    const registered = (await standing(event)).filter(one => one.endsWith(' REGISTERED'))
    for (const municipality of ['calgary', 'edmonton'])
      expect(registered.filter(one => one.startsWith(municipality))).toHaveLength(10)
    expect(registered).toHaveLength(20)
  }, 60_000)
})

describe('another way to take part', () => {
  const hybrid = (more: object) => schedule({ onlineUrl: 'https://meet.example/room', ...more })
  const change = async (asker: Asker, registration: string, attendance: string) =>
    await act('changeRegistration', { registration, attendance }, asker, own)

  test('is taken where a place is free, and the one that is left goes to the first in line', async () => {
    const event = await hybrid({ capacity: 1 })
    const { id } = await register(event, visitor(1))
    await register(event, visitor(2))
    expect(await change(visitor(1), id, 'ONLINE')).toMatchObject({
      registration: { status: 'REGISTERED', attendance: 'ONLINE' },
      userErrors: [],
    })
    expect(await standing(event)).toEqual(['person-1 REGISTERED', 'person-2 REGISTERED'])
  })

  test('does not cost a place: where none is free, one keeps what one has', async () => {
    const event = await hybrid({ onlineCapacity: 1 })
    await register(event, visitor(1), { attendance: 'ONLINE' })
    const { id } = await register(event, visitor(2))
    expect((await change(visitor(2), id, 'ONLINE')).userErrors).toMatchObject([{ code: 'FULL', field: 'attendance' }])
    expect(await standing(event)).toEqual(['person-1 REGISTERED', 'person-2 REGISTERED'])
  })

  test('takes the moment of arrival along: who waited longer stands further ahead in the other line', async () => {
    const event = await hybrid({ capacity: 1, onlineCapacity: 1 })
    await register(event, visitor(1))
    const { id } = await register(event, visitor(2))
    await register(event, visitor(3), { attendance: 'ONLINE' })
    await register(event, visitor(4), { attendance: 'ONLINE' })
    expect((await change(visitor(2), id, 'ONLINE')).registration).toMatchObject({ status: 'WAITLISTED', position: 1 })
  })

  test('is refused where there is only one, to others, and when it is over', async () => {
    const event = await schedule({})
    const { id } = await register(event, visitor(1))
    expect((await change(visitor(1), id, 'ONLINE')).userErrors).toMatchObject([{ field: 'attendance' }])
    expect((await change(visitor(2), id, 'ONLINE')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await sql`update events.event set starts_at = '2026-06-01T00:00Z', ends_at = '2026-06-02T00:00Z' where slug = ${event}`.execute(
      portal.db,
    )
    expect((await change(visitor(1), id, 'ONLINE')).userErrors).toMatchObject([{ field: 'registration' }])
  })
})

test('organisers are told what needs a look, and nobody else', async () => {
  const soon = { startsAt: '2026-06-20T16:00:00Z', endsAt: '2026-06-20T18:00:00Z' }
  const [few, full, far] = [
    await schedule({ ...soon, capacity: 12 }),
    await schedule({ capacity: 1 }),
    await schedule({ capacity: 9 }),
  ]
  await register(full, visitor(1))
  const level = async (slug: string, asker: Asker = organiser) =>
    (await portal.ask('query ($slug: String!) { event(slug: $slug) { registrationLevel } }', { slug }, asker)).data
      .event.registrationLevel
  expect([await level(few), await level(full), await level(far)]).toEqual(['LOW', 'FULL', null])
  for (const asker of [null, visitor(1), of('calgary')]) expect(await level(few, asker)).toBeNull()
})
