import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Asker } from '../../../test/kit/askers.ts'
import { afterwards, editorOf, organiser, reader, wrongIn } from '../../../test/kit/afterwards.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const events = await subgraphForFile(eventsDatabase, createEventsSubgraph)
const { act, meeting, place, read, changes } = afterwards(() => events)

const came = 'attendance { municipality { slug } count }'
const comers = async (slug: string, asker: Asker = organiser) =>
  (await read(slug, came, asker)).attendance?.map(
    ({ municipality, count }: { municipality: { slug: string } | null; count: number }) =>
      `${municipality?.slug ?? '-'} ${count}`,
  ) ?? null

test('all who had a place came, with exceptions, and others are numbers; the trail tells numbers only', async () => {
  const event = await meeting()
  const one = await place(event, 'person-calgary', 'calgary')
  const two = await place(event, 'person-reader')
  const three = await place(event, 'person-edmonton', 'edmonton')
  const said = {
    event,
    revision: 0,
    everybody: true,
    people: [
      { registration: two, came: true, municipality: 'edmonton' },
      { registration: three, came: false },
    ],
    others: [
      { municipality: 'calgary', count: 3 },
      { municipality: null, count: 2 },
      { municipality: 'hamilton', count: 0 },
    ],
  }
  expect(await act('recordAttendance', said)).toEqual({ event: { slug: event }, userErrors: [] })
  expect(await comers(event, editorOf('hamilton'))).toEqual(['calgary 4', 'edmonton 1', '- 2'])
  const { action, actor, before, after } = (await changes()).at(-1)
  expect({ action, actor, before, after }).toEqual({
    action: 'recordAttendance',
    actor: 'person-organiser',
    before: null,
    after: { revision: 1, attendance: { calgary: 4, edmonton: 1, '': 2 } },
  })

  const fields = `registrations { nodes { id came cameFor { slug } } }
    attendanceRecord { revision recordedAt others { municipality { slug } count } }`
  const kept = await read(event, fields, organiser)
  expect(kept.registrations.nodes).toEqual([
    { id: one, came: true, cameFor: { slug: 'calgary' } },
    { id: two, came: true, cameFor: { slug: 'edmonton' } },
    { id: three, came: false, cameFor: null },
  ])
  expect(kept.attendanceRecord).toMatchObject({ revision: 1, others: [{ count: 3 }, { count: 2 }] })

  // what is left out stays; others that are given take the place of those before
  await act('recordAttendance', { event, revision: 1, others: [] })
  expect(await comers(event)).toEqual(['calgary 1', 'edmonton 1'])
  // who came reads so of their own place, and nothing of anybody else’s
  const own = await read(event, `viewerRegistration { came } ${fields}`, reader())
  expect(own).toMatchObject({ viewerRegistration: { came: true }, registrations: null, attendanceRecord: null })
  expect(await comers(event, reader())).toBeNull()
  expect(await comers(event, null)).toBeNull()
})

test.each<[what: string, change: object, said: object, expected: string]>([
  ['before it began', { startsAt: '2026-06-15T17:00:00Z', endsAt: '2026-06-15T18:00:00Z' }, {}, 'INVALID event'],
  ['of a draft', { draft: true }, {}, 'INVALID event'],
  ['below zero', {}, { others: [{ municipality: 'calgary', count: -1 }] }, 'INVALID others.0.count'],
  ['too big', {}, { others: [{ municipality: 'calgary', count: 10_001 }] }, 'INVALID others.0.count'],
  ['of no municipality', {}, { others: [{ municipality: 'nowhere', count: 1 }] }, 'NOT_FOUND others.0.municipality'],
  ['of nobody', {}, { people: [{ registration: 'none', came: true }] }, 'NOT_FOUND people.0.registration'],
  ['over what another said', {}, { revision: 3 }, 'CONFLICT revision'],
])('not %s: nothing is kept', async (_what, change, said, expected) => {
  const event = await meeting(change)
  const before = (await changes()).length
  expect(wrongIn(await act('recordAttendance', { event, revision: 0, ...said }))).toEqual([expected])
  expect((await changes()).length).toBe(before)
  expect((await read(event, 'attendanceRecord { revision }', organiser)).attendanceRecord.revision).toBe(0)
})

test('not of a cancelled event, not of history, not by others', async () => {
  const event = await meeting({ startsAt: '2026-06-15T17:00:00Z', endsAt: '2026-06-15T18:00:00Z' })
  await act('cancelEvent', { event })
  expect(wrongIn(await act('recordAttendance', { event, revision: 0 }))).toEqual(['INVALID event'])
  const source = `query { events(to: "2012-12-31T00:00:00Z", first: 1) { nodes { slug } } }`
  const old = (await events.ask(source)).data.events.nodes[0].slug
  expect(wrongIn(await act('recordAttendance', { event: old, revision: 0 }))).toEqual(['INVALID event'])
  const own = await meeting({ hostMunicipality: 'calgary' })
  for (const asker of [reader(), editorOf('edmonton')])
    expect(wrongIn(await act('recordAttendance', { event: own, revision: 0 }, asker))).toEqual(['NOT_ALLOWED null'])
  expect((await act('recordAttendance', { event: own, revision: 0 }, null)).errors[0].extensions.code).toBe(
    'UNAUTHENTICATED',
  )
  expect(wrongIn(await act('recordAttendance', { event: own, revision: 0 }, editorOf('calgary')))).toEqual([])
})

test('two years later only numbers are kept', async () => {
  const event = await meeting()
  await place(event, 'person-calgary', 'calgary')
  const others = [{ municipality: 'calgary', count: 2 }]
  await act('recordAttendance', { event, revision: 0, everybody: true, others })
  const erase = () => events.ask('mutation { eraseNeeds }', {}, 'gateway')
  await erase()
  const marks = 'registrations { nodes { came cameFor { slug } } }'
  expect((await read(event, marks, organiser)).registrations.nodes[0].came).toBe(true)
  await sql`update events.event set starts_at = '2024-06-01', ends_at = '2024-06-02' where slug = ${event}`.execute(
    events.db,
  )
  await erase()
  await erase()
  expect((await read(event, marks, organiser)).registrations.nodes).toEqual([{ came: null, cameFor: null }])
  expect(await comers(event)).toEqual(['calgary 3'])
  // said once more, the same people would be counted twice
  const again = await act('recordAttendance', { event, revision: 1, everybody: true })
  expect(wrongIn(again)).toEqual(['INVALID event'])
  expect(await comers(event)).toEqual(['calgary 3'])
})

test('as many events as one ask for as few statements', async () => {
  const slugs = [await meeting(), await meeting(), await meeting()]
  const count = async (...asked: string[]) => {
    events.counter.statements = 0
    const { errors } = await events.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Event { ${came} openItems { id }
        minutes { decisions { number } actionItems { id } } feedback { answered } viewerMayGiveFeedback } } }`,
      { keys: asked.map(slug => ({ __typename: 'Event', slug })) },
      organiser,
    )
    expect(errors).toBeUndefined()
    return events.counter.statements
  }
  for (const event of slugs)
    await act('keepMinutes', {
      event,
      revision: 0,
      text: [{ lang: 'en', text: 'Invented.' }],
      decisions: [],
      actionItems: [],
    })
  expect(await count(...slugs)).toBe(await count(slugs[0]!))
})
