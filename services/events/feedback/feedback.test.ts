import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { afterwards, editorOf, organiser, reader, wrongIn } from '../../../test/kit/afterwards.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const events = await subgraphForFile(eventsDatabase, createEventsSubgraph)
const { act, meeting, place, read, changes } = afterwards(() => events)

const answer = { useful: 5, organised: 4, included: 3, liked: ' The table ', wished: '' }
const fields = 'feedback { answered ratings { question counts average } liked wished } viewerMayGiveFeedback'

test('five answers are a summary, four are none, and nothing tells whose any of them is', async () => {
  const event = await meeting()
  const people = ['a', 'b', 'c', 'd', 'e'].map(name => `person-${name}`)
  for (const person of people) await place(event, person)
  await act('recordAttendance', { event, revision: 0, everybody: true })
  for (const [at, person] of people.entries()) {
    expect((await read(event, fields, organiser)).feedback).toEqual({
      answered: at,
      ratings: null,
      liked: null,
      wished: null,
    })
    expect((await read(event, fields, reader(person))).viewerMayGiveFeedback).toBe(true)
    expect(wrongIn(await act('giveFeedback', { event, ...answer }, reader(person)))).toEqual([])
    expect((await read(event, fields, reader(person))).viewerMayGiveFeedback).toBe(false)
  }
  const { feedback } = await read(event, fields, organiser)
  expect(feedback.ratings).toEqual([
    { question: 'USEFUL', counts: [0, 0, 0, 0, 5], average: 5 },
    { question: 'ORGANISED', counts: [0, 0, 0, 5, 0], average: 4 },
    { question: 'INCLUDED', counts: [0, 0, 5, 0, 0], average: 3 },
  ])
  expect(feedback).toMatchObject({ liked: Array(5).fill('The table'), wished: [] })
  const told = (await changes()).filter(({ action }: { action: string }) => action === 'giveFeedback')
  expect(told).toHaveLength(5)
  for (const { actor, after } of told) expect({ actor, after }).toEqual({ actor: null, after: { event } })

  expect(wrongIn(await act('giveFeedback', { event, ...answer }, reader('person-a')))).toEqual(['CONFLICT event'])
  for (const asker of [reader('person-a'), editorOf('calgary'), null])
    expect((await read(event, fields, asker)).feedback).toBeNull()
})

test('not before it is over, not by who did not come, not beyond the scale, not by nobody', async () => {
  const event = await meeting({ endsAt: '2026-06-15T17:00:00Z' })
  await place(event, 'person-a')
  await act('recordAttendance', { event, revision: 0, everybody: true })
  expect(wrongIn(await act('giveFeedback', { event, ...answer }, reader('person-a')))).toEqual(['INVALID event'])
  expect(await read(event, fields, organiser)).toMatchObject({ feedback: null, viewerMayGiveFeedback: false })
  const over = await meeting()
  for (const asker of [reader('person-a'), organiser])
    expect(wrongIn(await act('giveFeedback', { event: over, ...answer }, asker))).toEqual(['NOT_ALLOWED event'])
  expect(wrongIn(await act('giveFeedback', { event: over, ...answer, useful: 6 }))).toEqual(['INVALID useful'])
  expect((await act('giveFeedback', { event: over, ...answer }, null)).errors[0].extensions.code).toBe(
    'UNAUTHENTICATED',
  )
})

const mayGive = async (event: string, person: string) =>
  (await read(event, 'viewerMayGiveFeedback', reader(person))).viewerMayGiveFeedback
const mark = (event: string, revision: number, registration: string, came: boolean) =>
  act('recordAttendance', { event, revision, people: [{ registration, came }] })

test('whoever had a place is asked where nobody recorded who came, and whoever waited is not', async () => {
  const event = await meeting()
  await place(event, 'person-a')
  const waiting = await place(event, 'person-b')
  await sql`update events.registration set status = 'WAITLISTED' where id = ${waiting}`.execute(events.db)
  expect([await mayGive(event, 'person-a'), await mayGive(event, 'person-b')]).toEqual([true, false])
  expect(wrongIn(await act('giveFeedback', { event, ...answer }, reader('person-a')))).toEqual([])
  expect(wrongIn(await act('giveFeedback', { event, ...answer }, reader('person-b')))).toEqual(['NOT_ALLOWED event'])
})

test('no organiser keeps a critic out once the event is over', async () => {
  const event = await meeting()
  const critic = await place(event, 'person-a')
  const guest = await place(event, 'person-b')
  await sql`update events.registration set status = 'WAITLISTED' where id = ${guest}`.execute(events.db)
  // said at once that the critic did not come, and the mark of a guest from the waiting list given and taken
  await mark(event, 0, critic, false)
  await mark(event, 1, guest, true)
  await mark(event, 2, guest, false)
  for (const person of ['person-a', 'person-b']) {
    expect(await mayGive(event, person)).toBe(true)
    expect(wrongIn(await act('giveFeedback', { event, ...answer }, reader(person)))).toEqual([])
  }
  const { data } = await events.ask(
    'query ($slug: String!) { event(slug: $slug) { attendance { count } } }',
    { slug: event },
    organiser,
  )
  expect(data.event.attendance).toEqual([])
})

test('whoever is seen to be missing while it lasts is not asked, unless it is said later that they came', async () => {
  const event = await meeting({ endsAt: '2026-06-15T17:00:00Z' })
  const missing = await place(event, 'person-a')
  await mark(event, 0, missing, false)
  await sql`update events.event set ends_at = '2026-06-15T15:59:00Z' where slug = ${event}`.execute(events.db)
  expect(await mayGive(event, 'person-a')).toBe(false)
  await mark(event, 1, missing, true)
  expect(await mayGive(event, 'person-a')).toBe(true)
})
