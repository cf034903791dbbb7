import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Asker } from '../../../test/kit/askers.ts'
import { afterwards, editorOf, organiser, reader, wrongIn } from '../../../test/kit/afterwards.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const events = await subgraphForFile(eventsDatabase, createEventsSubgraph)
const { act, meeting, place, read, changes } = afterwards(() => events)

const fields = `minutes { status revision text { text } decisions { number text { text } commitments { number } }
  actionItems { id text { text } municipality { slug } owner dueOn status reason viewerMaySettle } }`
const en = (text: string) => [{ lang: 'en', text }]
const item = { text: en('Ask residents'), municipality: 'calgary', owner: 'Clerk', dueOn: '2026-09-30' }
const content = {
  text: en('We met.'),
  decisions: [{ text: en('We meet again.'), commitments: [3, 1] }],
  actionItems: [item],
}
const keep = async (event: string, change: object = {}, asker: Asker = organiser) =>
  await act('keepMinutes', { event, revision: 0, ...content, ...change }, asker, `event { ${fields} }`)
const open = async (slug: string, asker: Asker = editorOf('hamilton')) =>
  (await read(slug, 'openItems { text { text } event { slug } }', asker)).openItems.map(
    ({ text }: { text: { text: string } }) => text.text,
  )
const settle = async (input: object, asker: Asker = editorOf('calgary')) =>
  await act('settleActionItem', input, asker, 'actionItem { status reason settledAt }')

test('a draft is the organisers’, what is published is whoever’s who sees the event, and its municipalities and who came are written to', async () => {
  const event = await meeting()
  await place(event, 'person-reader')
  const gone = await place(event, 'person-absent')
  await sql`update events.registration set heard = false where id = ${gone}`.execute(events.db)
  const { event: drafted } = await keep(event)
  expect(drafted.minutes).toMatchObject({
    status: 'DRAFT',
    revision: 1,
    text: { text: 'We met.' },
    decisions: [{ number: 1, text: { text: 'We meet again.' }, commitments: [{ number: 1 }, { number: 3 }] }],
    actionItems: [{ owner: 'Clerk', dueOn: '2026-09-30', status: 'OPEN', viewerMaySettle: true }],
  })
  const [{ id }] = drafted.minutes.actionItems
  const one = async (asker: Asker) =>
    (await events.ask('query ($id: ID!) { actionItem(id: $id) { id } }', { id }, asker)).data.actionItem
  for (const asker of [null, editorOf('calgary')]) {
    expect((await read(event, fields, asker)).minutes).toBeNull()
    expect(await one(asker)).toBeNull()
  }
  expect((await changes()).at(-1).news).toEqual({ notices: [] })

  await keep(event, { revision: 1, publish: true, actionItems: [{ ...item, id }] })
  expect((await read(event, fields, null)).minutes).toMatchObject({
    status: 'PUBLISHED',
    actionItems: [{ id, viewerMaySettle: false }],
  })
  expect(await one(null)).toEqual({ id })
  const { news, after } = (await changes()).at(-1)
  expect(news.notices).toEqual([
    { kind: 'ACTION_ITEM', about: event, municipality: 'calgary', person: null, url: `/events/${event}` },
    ...['person-reader'].map(person => ({
      kind: 'MINUTES_PUBLISHED',
      about: event,
      municipality: null,
      person,
      url: `/events/${event}`,
      also: `/events/${event}/feedback`,
      occasions: [event],
    })),
  ])
  expect(news.occasions).toMatchObject([{ uid: event }])
  expect(JSON.stringify(after)).not.toContain('Ask residents')

  // what was published is not taken out, and a draft of nobody overwrites it
  expect(wrongIn(await keep(event, { revision: 2, actionItems: [] }))).toEqual(['INVALID actionItems'])
  expect(wrongIn(await keep(event, { revision: 1 }))).toEqual(['CONFLICT revision'])
  const again = await keep(event, { revision: 2, actionItems: [{ ...item, id, text: en('Ask everybody') }] })
  expect((await changes()).at(-1).news).toEqual({ notices: [] })
  expect(again.event.minutes).toMatchObject({
    status: 'PUBLISHED',
    actionItems: [{ id, text: { text: 'Ask everybody' } }],
  })
})

test('who takes part in what is not over yet is not asked how it was', async () => {
  const event = await meeting({ startsAt: '2026-06-15T15:00:00Z', endsAt: '2026-06-15T17:00:00Z' })
  await place(event, 'person-reader')
  await keep(event, { actionItems: [], publish: true })
  const [notice] = (await changes()).at(-1).news.notices
  expect(notice).toMatchObject({ kind: 'MINUTES_PUBLISHED', person: 'person-reader' })
  expect(notice).not.toHaveProperty('also')
})

test.each<[what: string, change: object, expected: string]>([
  ['without words', { text: en(' ') }, 'INVALID text'],
  ['with an empty decision', { decisions: [{ text: en('') }] }, 'INVALID decisions.0.text'],
  [
    'on a commitment that is none',
    { decisions: [{ text: en('a'), commitments: [11] }] },
    'INVALID decisions.0.commitments',
  ],
  ['due before the meeting', { actionItems: [{ ...item, dueOn: '2026-06-13' }] }, 'INVALID actionItems.0.dueOn'],
  ['due in another generation', { actionItems: [{ ...item, dueOn: '2047-01-01' }] }, 'INVALID actionItems.0.dueOn'],
  [
    'of no municipality',
    { actionItems: [{ ...item, municipality: 'nowhere' }] },
    'NOT_FOUND actionItems.0.municipality',
  ],
  ['with another’s item', { actionItems: [{ ...item, id: 'none' }] }, 'NOT_FOUND actionItems.0.id'],
])('not %s: nothing is kept', async (_what, change, expected) => {
  const event = await meeting()
  expect(wrongIn(await keep(event, change))).toEqual([expected])
  expect((await read(event, fields, organiser)).minutes).toBeNull()
})

test('a day that is none is refused before anything is read', async () => {
  const { errors } = await keep(await meeting(), { actionItems: [{ ...item, dueOn: '2026-02-30' }] })
  expect(errors[0].message).toContain('A Date is a day of the calendar')
})

test('not by others, not before it began, not of a cancelled one', async () => {
  const event = await meeting({ hostMunicipality: 'calgary' })
  for (const asker of [reader(), editorOf('edmonton')])
    expect(wrongIn(await keep(event, {}, asker))).toEqual(['NOT_ALLOWED null'])
  expect((await keep(event, {}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const toCome = await meeting({ startsAt: '2026-06-20T15:00:00Z', endsAt: '2026-06-20T16:00:00Z' })
  expect(wrongIn(await keep(toCome))).toEqual(['INVALID event'])
  await act('cancelEvent', { event: toCome })
  expect(wrongIn(await keep(toCome))).toEqual(['INVALID event'])
  const hidden = await meeting({ audience: 'INVITED', invited: ['edmonton'] })
  expect(wrongIn(await keep(hidden, {}, editorOf('calgary')))).toEqual(['NOT_FOUND event'])
})

test('what is open stands on the next meeting of the series, and on no other, until it is done', async () => {
  const { series } = await act(
    'scheduleSeries',
    {
      title: en('Invented series'),
      kind: 'MEETING',
      on: { pattern: 'PICKED', days: ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'] },
      startTime: '09:00',
      endTime: '10:00',
      timeZone: 'America/Edmonton',
    },
    organiser,
    'series { id dates { slug } }',
  )
  const [first, second, third, fourth] = series.dates.map(({ slug }: { slug: string }) => slug)
  const items = [item, { ...item, text: en('Write a letter'), dueOn: '2026-07-15' }]
  const { event } = await keep(first, { publish: true, actionItems: items })
  await keep(second, { actionItems: [{ ...item, text: en('Only a draft') }] })
  expect(await open(third)).toEqual(['Write a letter', 'Ask residents'])
  expect(await open(third, null)).toEqual(['Write a letter', 'Ask residents'])
  for (const other of [first, second, fourth]) expect(await open(other)).toEqual([])
  const alone = await meeting({ startsAt: '2026-07-01T15:00:00Z', endsAt: '2026-07-01T16:00:00Z' })
  expect(await open(alone)).not.toContain('Ask residents')

  const [one, two] = event.minutes.actionItems.map(({ id }: { id: string }) => id)
  expect(await settle({ item: one, status: 'DONE' })).toMatchObject({ actionItem: { status: 'DONE' }, userErrors: [] })
  expect(await open(third)).toEqual(['Write a letter'])
  expect(wrongIn(await settle({ item: two, status: 'DROPPED', reason: ' ' }))).toEqual(['INVALID reason'])
  await settle({ item: two, status: 'DROPPED', reason: 'Somebody else wrote it.' }, organiser)
  expect(await open(third)).toEqual([])
  const before = (await changes()).length
  await settle({ item: two, status: 'DROPPED', reason: 'Somebody else wrote it.' }, organiser)
  expect((await changes()).length).toBe(before)
  await settle({ item: two, status: 'OPEN' })
  expect(await open(third)).toEqual(['Write a letter'])
  for (const asker of [reader(), editorOf('edmonton')])
    expect(wrongIn(await settle({ item: two, status: 'DONE' }, asker))).toEqual(['NOT_ALLOWED null'])
  expect(wrongIn(await settle({ item: 'none', status: 'DONE' }))).toEqual(['NOT_FOUND item'])
})

test('outside of a series it stands on the next meeting of the same host, for whoever sees both', async () => {
  const host = { hostMunicipality: 'hamilton' }
  const past = await meeting({ ...host, audience: 'INVITED', invited: ['calgary'] })
  await keep(past, { publish: true })
  const at = (day: string) => ({ ...host, startsAt: `${day}T15:00:00Z`, endsAt: `${day}T16:00:00Z` })
  const next = await meeting(at('2026-06-20'))
  const later = await meeting(at('2026-06-21'))
  const elsewhere = await meeting({ ...at('2026-06-20'), hostMunicipality: 'edmonton' })
  expect(await open(next, editorOf('calgary'))).toEqual(['Ask residents'])
  expect(await open(next, editorOf('edmonton'))).toEqual([])
  for (const other of [later, elsewhere]) expect(await open(other, organiser)).toEqual([])
  await act('cancelEvent', { event: next })
  expect(await open(later, editorOf('calgary'))).toEqual(['Ask residents'])
})

test('what is settled while the minutes are kept stays settled', async () => {
  const event = await meeting()
  const { event: kept } = await keep(event, { publish: true })
  const [{ id }] = kept.minutes.actionItems
  let [revision, isSettled] = [1, true]
  for (const status of ['DONE', 'OPEN', 'DONE', 'OPEN', 'DONE']) {
    const [again, settled] = await Promise.all([
      keep(event, { revision, actionItems: [{ ...item, id }] }),
      settle({ item: id, status }),
    ])
    expect([wrongIn(again), wrongIn(settled)]).toEqual([[], []])
    revision += 1
    const { minutes } = await read(event, fields, organiser)
    isSettled &&= minutes.actionItems[0].status === status
  }
  expect(isSettled).toBe(true)
})

const listed = async (slug: string, asker: Asker, settled = false) =>
  (
    await events.ask(
      `query ($representations: [_Any!]!, $settled: Boolean!) { _entities(representations: $representations) {
        ... on Municipality { actionItems(settled: $settled, first: 100) { totalCount nodes { text { text } dueOn status } } } } }`,
      { representations: [{ __typename: 'Municipality', slug }], settled },
      asker,
    )
  ).data._entities[0].actionItems

test('what a municipality undertook is a list for its editors, the most urgent first, until it is settled', async () => {
  const event = await meeting()
  const actionItems = ['2026-10-31', '2026-07-31'].map(dueOn => ({
    text: en(`Montréal by ${dueOn}`),
    municipality: 'montreal',
    dueOn,
  }))
  const drafted = await keep(event, { actionItems })
  const own = editorOf('montreal')
  // of a draft nobody hears
  expect(await listed('montreal', own)).toEqual({ totalCount: 0, nodes: [] })
  const ids = drafted.event.minutes.actionItems.map(({ id }: { id: string }) => id)
  await keep(event, {
    revision: 1,
    publish: true,
    actionItems: actionItems.map((each, at) => ({ ...each, id: ids[at] })),
  })
  const texts = async (settled = false) =>
    (await listed('montreal', own, settled)).nodes.map(({ dueOn }: never) => dueOn)
  expect(await texts()).toEqual(['2026-07-31', '2026-10-31'])
  expect((await listed('montreal', organiser)).totalCount).toBe(2)
  for (const asker of [null, reader(), editorOf('calgary')]) expect(await listed('montreal', asker)).toBeNull()

  await settle({ item: ids[1], status: 'DONE' }, own)
  expect(await texts()).toEqual(['2026-10-31'])
  expect(await texts(true)).toEqual(['2026-07-31'])
})

test('what is overdue stands on the desk of whoever organised the meeting', async () => {
  const event = await meeting()
  const item = { text: en('Long overdue'), municipality: 'calgary', dueOn: '2026-06-14' }
  await keep(event, { publish: true, actionItems: [item, { ...item, text: en('Due today'), dueOn: '2026-06-15' }] })
  const overdue = async (asker: Asker) =>
    (await events.ask('{ overdueActionItems(first: 100) { totalCount nodes { text { text } } } }', {}, asker)).data
      .overdueActionItems
  const texts = (await overdue(organiser)).nodes.map(({ text }: { text: { text: string } }) => text.text)
  expect(texts).toContain('Long overdue')
  expect(texts).not.toContain('Due today')
  expect((await overdue(editorOf('toronto'))).nodes).toEqual([])
  for (const asker of [null, reader()]) expect(await overdue(asker)).toBeNull()
})
