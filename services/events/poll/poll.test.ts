import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, editorOf, organiser, person } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

let events: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  events = await openSubgraph(eventsDatabase, createEventsSubgraph)
  await learn(roster, 'gateway')
})
afterAll(() => events.close())

const provinces = {
  AB: ['calgary', 'edmonton'],
  BC: ['vancouver'],
  NS: ['chester'],
  ON: ['hamilton', 'thunder-bay'],
  QC: ['gatineau', 'montreal'],
}
const roster = Object.entries(provinces).flatMap(([province, slugs]) =>
  slugs.map(slug => ({ slug, province, networks: ['CMARD'] })),
)
const learn = (told: object, asker: Asker) =>
  events.ask('mutation ($roster: JSON!) { learnRoster(roster: $roster) }', { roster: told }, asker)

const fields = `id status revision audience venue capacity online onlineUrl withdrawalReason { text } askedCount answeredCount viewerMayDecide viewerIsOutstanding remindedAt
  settledOption { id } event { slug }
  options { id startsAt endsAt yes ifNeeded no provinces rank best attendedElsewhere
    holidays { name { text } date federal municipalities } clashes { event { slug } municipalities { slug } } viewerEvents { slug } }
  sheets { municipality { slug } answers comment answeredBy { id } isComplete viewerMayAnswer }`
const input = {
  title: [
    { lang: 'en', text: 'Spring meeting' },
    { lang: 'fr', text: 'Rencontre du printemps' },
  ],
  options: [
    { startsAt: '2026-09-30T15:00:00Z', endsAt: '2026-09-30T17:00:00Z' },
    { startsAt: '2026-09-02T15:00:00Z', endsAt: '2026-09-02T17:00:00Z' },
  ],
  timeZone: 'America/Edmonton',
  invited: { slugs: ['calgary', 'thunder-bay', 'vancouver'] },
  closesAt: '2026-07-15T06:00:00Z',
}

async function act(name: string, given: object, asker: Asker, more = '') {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await events.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { poll { ${fields} } ${more} userErrors { code field } } }`,
    { input: given },
    asker,
  )
  return data?.[name] ?? { errors }
}
const open = async (change: object = {}, asker: Asker = organiser) =>
  await act('openPoll', { ...input, ...change }, asker)
const read = async (id: string, asker: Asker) =>
  (await events.ask(`query ($id: ID!) { poll(id: $id) { ${fields} } }`, { id }, asker)).data.poll
const vote = async (
  poll: { id: string; options: { id: string }[] },
  answers: string[],
  asker: Asker,
  more: object = {},
) =>
  await act(
    'voteInPoll',
    { poll: poll.id, votes: answers.map((answer, at) => ({ option: poll.options[at]!.id, answer })), ...more },
    asker,
  )
const settle = async (poll: string, option: string, asker: Asker = organiser) =>
  await act(
    'settlePoll',
    { poll, option },
    asker,
    'event { slug title { text lang } startsAt timeZone hostMunicipality { slug } }',
  )
const textOf = (text: string) => [{ lang: 'en', text }]
const content = async () =>
  (
    await sql`select (select count(*)::int from events.poll) as polls, (select count(*)::int from events.poll_vote) as votes,
      (select count(*)::int from events.event) as events, (select count(*)::int from events.change) as changes,
      (select count(*)::int from events.poll_sheet where answered_by is not null) as sheets`.execute(events.db)
  ).rows[0]
const lastChange = async () => (await events.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes.at(-1)

test('times are proposed, earliest first, and those asked are written to', async () => {
  const { poll, userErrors } = await open({ invited: { slugs: ['calgary', 'thunder-bay', 'vancouver', 'calgary'] } })
  expect(userErrors).toEqual([])
  expect(poll).toMatchObject({ status: 'OPEN', askedCount: 3, answeredCount: 0, viewerMayDecide: true, event: null })
  expect(poll.options.map(({ startsAt, rank, best }: never) => ({ startsAt, rank, best }))).toEqual([
    { startsAt: '2026-09-02T15:00:00.000Z', rank: 1, best: false },
    { startsAt: '2026-09-30T15:00:00.000Z', rank: 1, best: false },
  ])
  const change = await lastChange()
  expect(change).toMatchObject({ actor: 'person-organiser', action: 'openPoll', subjectId: poll.id })
  expect(change.news.notices).toEqual(
    ['calgary', 'thunder-bay', 'vancouver'].map(municipality => ({
      kind: 'POLL_WAITS',
      about: poll.id,
      municipality,
      person: null,
      url: `/events/polls/${poll.id}`,
    })),
  )
})

test('a municipality has one answer, the last one, whoever of its people gave it', async () => {
  const { poll } = await open()
  const first = await vote(poll, ['YES', 'NO'], editorOf('calgary'), { comment: ' Council sits on Wednesdays. ' })
  expect(first.userErrors).toEqual([])
  const { poll: second } = await vote(poll, ['IF_NEEDED'], editorOf('calgary', 'a-colleague'))
  expect(second).toMatchObject({ answeredCount: 1, viewerMayDecide: false, viewerIsOutstanding: false })
  expect(second.options[0]).toMatchObject({ yes: 0, ifNeeded: 1, no: 0, provinces: 1, rank: 1, best: true })
  expect(second.options[1]).toMatchObject({ yes: 0, ifNeeded: 0, no: 1, provinces: 0, rank: 2, best: false })
  expect(second.sheets[0]).toEqual({
    municipality: { slug: 'calgary' },
    answers: ['IF_NEEDED', 'NO'],
    comment: 'Council sits on Wednesdays.',
    answeredBy: { id: 'a-colleague' },
    isComplete: true,
    viewerMayAnswer: true,
  })
  expect(second.sheets[1]).toMatchObject({ answers: [null, null], answeredBy: null, viewerMayAnswer: false })
  expect(await lastChange()).toMatchObject({
    action: 'voteInPoll',
    before: { municipality: 'calgary', votes: { [poll.options[0].id]: 'YES' } },
    after: { municipality: 'calgary', votes: { [poll.options[0].id]: 'IF_NEEDED' } },
  })
})

test('whoever opened it is told when everybody has answered, once', async () => {
  const { poll } = await open({ invited: { slugs: ['calgary', 'vancouver'] } })
  await vote(poll, ['YES', 'YES'], editorOf('calgary'))
  await vote(poll, ['YES'], editorOf('vancouver'))
  expect((await lastChange()).news.notices).toEqual([])
  await vote(poll, ['YES', 'NO'], editorOf('vancouver'))
  expect((await lastChange()).news.notices).toEqual([
    {
      kind: 'POLL_ANSWERED',
      about: poll.id,
      municipality: null,
      person: 'person-organiser',
      url: `/events/polls/${poll.id}`,
    },
  ])
  await vote(poll, ['NO', 'NO'], editorOf('vancouver'))
  expect((await lastChange()).news.notices).toEqual([])
})

test('the chosen time becomes an event with the poll’s words; chosen twice is chosen once', async () => {
  const { poll } = await open({ hostMunicipality: 'calgary', description: [{ lang: 'en', text: 'In person.' }] })
  await vote(poll, ['YES', 'NO'], editorOf('calgary'))
  const option = poll.options[0].id
  const { poll: settled, event, userErrors } = await settle(poll.id, option, editorOf('calgary'))
  expect(userErrors).toEqual([])
  expect(settled).toMatchObject({ status: 'SETTLED', settledOption: { id: option }, event: { slug: event.slug } })
  expect(event).toEqual({
    slug: 'spring-meeting-2026-09-02',
    title: { text: 'Spring meeting', lang: 'en' },
    startsAt: '2026-09-02T15:00:00.000Z',
    timeZone: 'America/Edmonton',
    hostMunicipality: { slug: 'calgary' },
  })
  expect(settled.options[0].clashes).toEqual([])
  const { notices, occasions } = (await lastChange()).news
  expect(notices).toHaveLength(3)
  expect(notices[0]).toMatchObject({ kind: 'DATE_CHOSEN', occasions: [event.slug] })
  expect(occasions).toMatchObject([{ uid: event.slug, startsAt: '2026-09-02T15:00:00.000Z', venue: null, link: null }])
  const after = await content()
  expect((await settle(poll.id, option)).event.slug).toBe(event.slug)
  expect((await settle(poll.id, poll.options[1].id)).userErrors).toEqual([{ code: 'CONFLICT', field: 'poll' }])
  expect((await vote(poll, ['NO'], editorOf('calgary'))).userErrors).toEqual([{ code: 'CONFLICT', field: 'poll' }])
  expect(await content()).toEqual(after)
})

test('chosen by two at once, one event stands', async () => {
  const { poll } = await open()
  const before = await content()
  const answers = await Promise.all(poll.options.map(({ id }: { id: string }) => settle(poll.id, id)))
  expect(answers.filter(({ event }) => event)).toHaveLength(1)
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'CONFLICT', field: 'poll' }])
  expect(await content()).toMatchObject({ events: Number((before as { events: number }).events) + 1 })
})

describe('what speaks against a time', () => {
  test('holidays of those asked, and federal ones', async () => {
    const { poll } = await open()
    expect(poll.options[0].holidays).toEqual([])
    // in force in British Columbia, and not in Alberta or Ontario
    expect(poll.options[1].holidays).toEqual([
      {
        name: { text: 'National Day for Truth and Reconciliation' },
        date: '2026-09-30',
        federal: true,
        municipalities: 1,
      },
    ])
  })

  test('other events, with those asked who host them; one’s own places are told to oneself', async () => {
    const { data } = await events.ask(
      'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
      {
        input: {
          title: [{ lang: 'en', text: 'Hosted by Vancouver' }],
          kind: 'MEETING',
          startsAt: '2026-10-07T16:00:00Z',
          endsAt: '2026-10-07T18:00:00Z',
          timeZone: 'America/Vancouver',
          hostMunicipality: 'vancouver',
        },
      },
      organiser,
    )
    const slug = data.scheduleEvent.event.slug
    const options = [
      { startsAt: '2026-10-07T15:00:00Z', endsAt: '2026-10-07T17:00:00Z' },
      { startsAt: '2026-10-07T18:00:00Z', endsAt: '2026-10-07T19:00:00Z' },
    ]
    const asked = ['calgary', 'edmonton', 'hamilton', 'montreal', 'vancouver']
    const { poll } = await open({ options, invited: { slugs: asked } })
    expect(poll.options[0].clashes).toEqual([{ event: { slug }, municipalities: [{ slug: 'vancouver' }] }])
    expect(poll.options[1].clashes).toEqual([])

    for (const place of asked)
      await events.ask(
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }',
        { input: { event: slug } },
        editorOf(place),
      )
    const own = await read(poll.id, editorOf('calgary'))
    expect(own.options.map(({ viewerEvents }: never) => viewerEvents)).toEqual([[{ slug }], []])
    expect((await read(poll.id, organiser)).options[0].viewerEvents).toEqual([])

    // four have answered; then five, and nobody can be read off any more
    for (const place of asked.slice(0, 4)) await vote(poll, ['YES', 'YES'], editorOf(place))
    const told = async () => (await read(poll.id, organiser)).options.map((one: never) => one['attendedElsewhere'])
    expect(await told()).toEqual([false, false])
    await vote(poll, ['YES', 'YES'], editorOf('vancouver'))
    expect(await told()).toEqual([true, false])
  })

  test('four of five are never told, though all have answered', async () => {
    const options = [
      { startsAt: '2026-10-07T16:00:00Z', endsAt: '2026-10-07T17:00:00Z' },
      { startsAt: '2026-10-08T18:00:00Z', endsAt: '2026-10-08T19:00:00Z' },
    ]
    const asked = ['calgary', 'edmonton', 'hamilton', 'montreal']
    const { poll } = await open({ options, invited: { slugs: asked } })
    for (const place of asked) await vote(poll, ['YES', 'YES'], editorOf(place))
    const after = await read(poll.id, organiser)
    expect(after.answeredCount).toBe(4)
    expect(after.options[0].attendedElsewhere).toBe(false)
  })
})

test('a network is asked as its members are now, as the courier told', async () => {
  const later = (...inBoth: string[]) => [
    ...roster.map(one => (inBoth.includes(one.slug) ? { ...one, networks: ['CMARD', 'WIC'] } : one)),
    { slug: 'new-town', province: 'NL', networks: ['CMARD'] },
  ]
  expect((await learn(later('calgary'), organiser)).errors).toHaveLength(1)
  expect((await open({ network: 'WIC', invited: undefined })).userErrors).toEqual([
    { code: 'NOT_FOUND', field: 'network' },
  ])
  expect((await learn(later('calgary', 'edmonton'), 'gateway')).errors).toBeUndefined()
  const { poll } = await open({ network: 'WIC', invited: undefined })
  expect(poll.sheets.map((one: never) => one['municipality']['slug'])).toEqual(['calgary', 'edmonton'])
  await learn(later('edmonton'), 'gateway')
  expect((await open({ network: 'WIC', invited: undefined })).poll.askedCount).toBe(1)
  // whom an open poll asks does not change
  expect((await read(poll.id, organiser)).askedCount).toBe(2)
})

describe('refused, with nothing written', () => {
  test.each([
    ['NOT_ALLOWED', null, {}, person('reader')],
    ['NOT_ALLOWED', null, {}, editorOf('calgary')],
    ['NOT_ALLOWED', null, { hostMunicipality: 'edmonton' }, editorOf('calgary')],
    ['NOT_FOUND', 'hostMunicipality', { hostMunicipality: 'atlantis' }, organiser],
    ['NOT_FOUND', 'invited.slugs', { invited: { slugs: ['calgary', 'atlantis'] } }, organiser],
    // known as a place, and on no roster
    ['NOT_FOUND', 'invited.slugs', { invited: { slugs: ['calgary', 'halifax'] } }, organiser],
    ['INVALID', 'invited', { invited: null }, organiser],
    ['INVALID', 'options', { options: input.options.slice(1) }, organiser],
    ['INVALID', 'closesAt', { closesAt: '2026-01-01T00:00:00Z' }, organiser],
  ])('opening: %s at %s', async (code, field, change, asker) => {
    const before = await content()
    expect(await open(change, asker)).toEqual({ poll: null, userErrors: [{ code, field }] })
    expect(await content()).toEqual(before)
  })

  test('nobody is asked to sign in; a poll is nothing to whom it does not concern', async () => {
    const { poll } = await open()
    const before = await content()
    for (const name of ['openPoll', 'voteInPoll', 'settlePoll', 'remindPoll', 'changePoll', 'withdrawPoll'])
      expect((await act(name, name === 'openPoll' ? input : bare(name, poll), null)).errors[0].extensions.code).toBe(
        'UNAUTHENTICATED',
      )
    for (const stranger of [person('reader'), editorOf('toronto')]) {
      expect(await read(poll.id, stranger)).toBeNull()
      for (const name of ['voteInPoll', 'settlePoll', 'remindPoll', 'changePoll', 'withdrawPoll'])
        expect((await act(name, bare(name, poll), stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'poll' }])
    }
    expect(await content()).toEqual(before)
  })

  const bare = (name: string, { id, options }: { id: string; options: { id: string }[] }) => ({
    poll: id,
    ...(name === 'voteInPoll' ? { votes: [{ option: options[0]!.id, answer: 'YES' }] } : {}),
    ...(name === 'changePoll' ? { revision: 0 } : {}),
    ...(name === 'withdrawPoll' ? { reason: textOf('Why') } : {}),
    ...(name === 'settlePoll' ? { option: options[0]!.id } : {}),
  })

  test('an answer for others, on an unknown time, or of which a part is wrong', async () => {
    const { poll } = await open()
    const before = await content()
    const calgary = editorOf('calgary')
    const [{ id: option }] = poll.options
    expect((await vote(poll, ['YES'], calgary, { municipality: 'vancouver' })).userErrors).toEqual([
      { code: 'NOT_ALLOWED', field: 'municipality' },
    ])
    const votes = [
      { option, answer: 'YES' },
      { option: 'another', answer: 'YES' },
    ]
    expect((await act('voteInPoll', { poll: poll.id, votes }, calgary)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'votes.1.option' },
    ])
    expect((await vote(poll, ['YES'], person('both', 'EDITOR', 'calgary', 'vancouver'))).userErrors).toEqual([
      { code: 'INVALID', field: 'municipality' },
    ])
    expect((await settle(poll.id, 'another')).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'option' }])
    expect((await settle(poll.id, option, calgary)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect(await content()).toEqual(before)
  })

  test('an answer after the deadline; what is proposed can still be chosen', async () => {
    const { poll } = await open()
    await sql`update events.poll set closes_at = '2026-06-14T00:00:00Z', opened_at = '2026-06-01T00:00:00Z' where id = ${poll.id}`.execute(
      events.db,
    )
    const before = await content()
    expect((await vote(poll, ['YES'], editorOf('calgary'))).userErrors).toEqual([{ code: 'INVALID', field: 'poll' }])
    expect((await act('remindPoll', { poll: poll.id }, organiser)).userErrors).toEqual([
      { code: 'INVALID', field: 'poll' },
    ])
    expect(await content()).toEqual(before)
    expect(await read(poll.id, editorOf('calgary'))).toMatchObject({ status: 'CLOSED', viewerIsOutstanding: false })
    expect((await settle(poll.id, poll.options[0].id)).event).not.toBeNull()
  })
})

test('those outstanding are reminded once a day, and nobody when all have answered', async () => {
  const { poll } = await open({ invited: { slugs: ['calgary', 'vancouver'] } })
  const remind = () => act('remindPoll', { poll: poll.id }, organiser)
  expect((await remind()).userErrors).toEqual([{ code: 'CONFLICT', field: 'poll' }])
  await sql`update events.poll set opened_at = '2026-06-01T00:00:00Z' where id = ${poll.id}`.execute(events.db)
  await vote(poll, ['YES', 'YES'], editorOf('calgary'))
  expect((await act('remindPoll', { poll: poll.id }, editorOf('calgary'))).userErrors).toEqual([
    { code: 'NOT_ALLOWED', field: null },
  ])
  expect((await remind()).poll.remindedAt).not.toBeNull()
  expect((await lastChange()).news.notices).toMatchObject([{ kind: 'POLL_WAITS', municipality: 'vancouver' }])
  expect((await remind()).userErrors).toEqual([{ code: 'CONFLICT', field: 'poll' }])
  await sql`update events.poll set reminded_at = '2026-06-02T00:00:00Z' where id = ${poll.id}`.execute(events.db)
  await vote(poll, ['YES', 'YES'], editorOf('vancouver'))
  expect((await remind()).userErrors).toEqual([{ code: 'CONFLICT', field: 'poll' }])
})

describe('before anybody is told', () => {
  const preview = `preview { municipalities { slug } times { startsAt holidays { name { text } municipalities } clashes { event { slug } } } }`

  test('it is said who would be written to, and what speaks against each time; nothing is written', async () => {
    const before = await content()
    const answer = await act('openPoll', { ...input, dryRun: true }, organiser, preview)
    expect(answer).toMatchObject({
      poll: null,
      userErrors: [],
      preview: {
        municipalities: [{ slug: 'calgary' }, { slug: 'thunder-bay' }, { slug: 'vancouver' }],
        times: [
          { startsAt: '2026-09-02T15:00:00.000Z', holidays: [] },
          {
            startsAt: '2026-09-30T15:00:00.000Z',
            holidays: [{ name: { text: 'National Day for Truth and Reconciliation' }, municipalities: 1 }],
          },
        ],
      },
    })
    expect(await content()).toEqual(before)
    const { poll } = await open()
    expect(
      poll.options.map(({ clashes }: { clashes: { event: object }[] }) => clashes.map(({ event }) => ({ event }))),
    ).toEqual(answer.preview.times.map(({ clashes }: never) => clashes))
  })

  test.each([
    ['INVALID', 'closesAt', { closesAt: '2026-01-01T00:00:00Z' }, organiser],
    ['NOT_FOUND', 'invited.slugs', { invited: { slugs: ['atlantis'] } }, organiser],
    ['NOT_ALLOWED', null, {}, editorOf('calgary')],
  ])('refused as it would be: %s at %s', async (code, field, change, asker) => {
    expect(await act('openPoll', { ...input, ...change, dryRun: true }, asker, preview)).toEqual({
      poll: null,
      preview: null,
      userErrors: [{ code, field }],
    })
  })
})

describe('for whom and where the event is to be', () => {
  const place = {
    venue: 'Town Hall',
    onlineUrl: 'https://meet.example/room',
    capacity: 12,
    accessNotes: textOf('A lift'),
  }
  const event = 'event { slug audience venue capacity online accessNotes { text } invited { slug } }'
  const seen = async (slug: string, asker: Asker) =>
    (await events.ask('query ($slug: String!) { event(slug: $slug) { slug } }', { slug }, asker)).data.event

  test('members alone see it unless the poll says otherwise: it is in no news', async () => {
    const { poll } = await open(place)
    expect(poll).toMatchObject({ audience: 'MEMBERS', venue: 'Town Hall', onlineUrl: 'https://meet.example/room' })
    expect(await read(poll.id, editorOf('calgary'))).toMatchObject({ online: true, onlineUrl: null })
    expect(JSON.stringify((await lastChange()).after)).not.toContain('meet.example')
    const { event: settled } = await act('settlePoll', { poll: poll.id, option: poll.options[0].id }, organiser, event)
    expect(settled).toMatchObject({
      audience: 'MEMBERS',
      venue: 'Town Hall',
      capacity: 12,
      online: true,
      accessNotes: { text: 'A lift' },
      invited: [],
    })
    expect(await seen(settled.slug, null)).toBeNull()
    expect(await seen(settled.slug, editorOf('toronto'))).not.toBeNull()
    const { changes } = (await events.ask('{ changes(first: 500) }', {}, 'gateway')).data
    const made = changes.find((one: never) => one['action'] === 'scheduleEvent' && one['subjectId'] === settled.slug)
    expect(made.news?.kind).toBeUndefined()
  })

  test('by invitation, those asked are invited, and told once', async () => {
    const { poll } = await open({ ...place, audience: 'INVITED' })
    const { event: settled } = await act('settlePoll', { poll: poll.id, option: poll.options[0].id }, organiser, event)
    expect(settled.invited).toEqual([{ slug: 'calgary' }, { slug: 'thunder-bay' }, { slug: 'vancouver' }])
    expect(await seen(settled.slug, editorOf('toronto'))).toBeNull()
    const { changes } = (await events.ask('{ changes(first: 500) }', {}, 'gateway')).data
    const kinds = changes.slice(-2).flatMap((one: never) => (one['news'] as never)?.['notices'] ?? [])
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['DATE_CHOSEN', 'DATE_CHOSEN', 'DATE_CHOSEN'])
  })

  test('as the time is chosen it can be said otherwise; what is wrong is refused, and the poll stays open', async () => {
    const { poll } = await open(place)
    const option = poll.options[0].id
    const before = await content()
    expect((await act('settlePoll', { poll: poll.id, option, capacity: 0 }, organiser, event)).userErrors).toEqual([
      { code: 'INVALID', field: 'capacity' },
    ])
    expect(await content()).toEqual(before)
    const otherwise = { audience: 'PUBLIC', venue: null, capacity: 30 }
    const { event: settled } = await act('settlePoll', { poll: poll.id, option, ...otherwise }, organiser, event)
    expect(settled).toMatchObject({ audience: 'PUBLIC', venue: null, capacity: 30 })
    expect(await seen(settled.slug, null)).not.toBeNull()
  })
})

describe('a poll is changed', () => {
  const more = { startsAt: '2026-09-16T15:00:00Z', endsAt: '2026-09-16T17:00:00Z' }
  const change = async (poll: { id: string; revision: number }, wanted: object, asker: Asker = organiser, and = '') =>
    await act('changePoll', { poll: poll.id, revision: poll.revision, ...wanted }, asker, and)

  test('a later deadline, another title, one more time: those who answered are told, and what they said stands', async () => {
    const { poll } = await open()
    await vote(poll, ['YES', 'NO'], editorOf('calgary'))
    await sql`update events.poll set deadline_told_at = now() where id = ${poll.id}`.execute(events.db)
    const wanted = { title: textOf('Autumn meeting'), closesAt: '2026-08-01T06:00:00Z', addOptions: [more] }
    const before = await content()
    const { preview } = await change(
      poll,
      { ...wanted, dryRun: true },
      organiser,
      'preview { municipalities { slug } times { startsAt } }',
    )
    expect(preview).toEqual({
      municipalities: [{ slug: 'calgary' }],
      times: [{ startsAt: '2026-09-16T15:00:00.000Z' }],
    })
    expect(await content()).toEqual(before)

    const { poll: changed, userErrors } = await change(poll, wanted)
    expect(userErrors).toEqual([])
    expect(changed).toMatchObject({ revision: 1, answeredCount: 0 })
    expect(changed.options.map(({ startsAt, yes, no }: never) => [startsAt, yes, no])).toEqual([
      ['2026-09-02T15:00:00.000Z', 1, 0],
      ['2026-09-16T15:00:00.000Z', 0, 0],
      ['2026-09-30T15:00:00.000Z', 0, 1],
    ])
    const { news, ...trail } = await lastChange()
    expect(news.notices).toMatchObject([{ kind: 'POLL_CHANGED', municipality: 'calgary', about: poll.id }])
    expect(trail).toMatchObject({
      action: 'changePoll',
      before: { title: { en: 'Spring meeting' } },
      after: { title: { en: 'Autumn meeting' }, addedOptions: [{ startsAt: '2026-09-16T15:00:00.000Z' }] },
    })
    const [row] = (await sql`select deadline_told_at from events.poll where id = ${poll.id}`.execute(events.db)).rows
    expect(row).toEqual({ deadlineToldAt: null })
  })

  test('another place is told to nobody: the event tells it', async () => {
    const { poll } = await open()
    await vote(poll, ['YES', 'NO'], editorOf('calgary'))
    const { poll: changed } = await change(poll, { venue: 'Library', audience: 'PUBLIC' })
    expect(changed).toMatchObject({ venue: 'Library', audience: 'PUBLIC', revision: 1 })
    expect((await lastChange()).news.notices).toEqual([])
  })

  test('refused, with nothing written: by whoever may not, over another one’s change, to an earlier deadline', async () => {
    const { poll } = await open()
    const before = await content()
    for (const [asker, wanted, fault] of [
      [editorOf('calgary'), { venue: 'x' }, { code: 'NOT_ALLOWED', field: null }],
      [editorOf('toronto'), { venue: 'x' }, { code: 'NOT_FOUND', field: 'poll' }],
      [organiser, { revision: 7, venue: 'x' }, { code: 'CONFLICT', field: 'revision' }],
      [organiser, { closesAt: '2026-07-01T00:00:00Z' }, { code: 'INVALID', field: 'closesAt' }],
      [organiser, { addOptions: [input.options[0]] }, { code: 'INVALID', field: 'addOptions.0.startsAt' }],
    ] as const)
      expect((await change(poll, wanted, asker)).userErrors).toEqual([fault])
    expect(await content()).toEqual(before)
    await settle(poll.id, poll.options[0].id)
    expect((await change(poll, { venue: 'x' })).userErrors).toEqual([{ code: 'CONFLICT', field: 'poll' }])
  })
})

test('a search that is given up says why, is told once to those asked, and takes nothing more', async () => {
  const { poll } = await open()
  const withdraw = (asker: Asker = organiser, reason = textOf('The council took it over.')) =>
    act('withdrawPoll', { poll: poll.id, reason }, asker)
  const before = await content()
  expect((await withdraw(editorOf('calgary'))).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  expect((await withdraw(editorOf('toronto'))).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'poll' }])
  expect((await withdraw(organiser, textOf(' '))).userErrors).toEqual([{ code: 'INVALID', field: 'reason' }])
  expect(await content()).toEqual(before)

  expect((await withdraw()).poll).toMatchObject({
    status: 'WITHDRAWN',
    withdrawalReason: { text: 'The council took it over.' },
  })
  const { news } = await lastChange()
  expect(news.notices.map(({ kind, municipality }: never) => [kind, municipality])).toEqual([
    ['POLL_WITHDRAWN', 'calgary'],
    ['POLL_WITHDRAWN', 'thunder-bay'],
    ['POLL_WITHDRAWN', 'vancouver'],
  ])
  expect(news.withdraws).toEqual([{ about: poll.id, person: null }])
  const after = await content()
  expect((await withdraw()).userErrors).toEqual([])
  const gone = [{ code: 'CONFLICT', field: 'poll' }]
  expect((await vote(poll, ['YES'], editorOf('calgary'))).userErrors).toEqual(gone)
  expect((await settle(poll.id, poll.options[0].id)).userErrors).toEqual(gone)
  expect((await act('remindPoll', { poll: poll.id }, organiser)).userErrors).toEqual(gone)
  expect((await act('changePoll', { poll: poll.id, revision: 0, venue: 'x' }, organiser)).userErrors).toEqual(gone)
  expect(await content()).toEqual(after)
  expect(await read(poll.id, editorOf('calgary'))).toMatchObject({ status: 'WITHDRAWN', viewerIsOutstanding: false })
  const { data } = await events.ask('{ polls { id } }', {}, organiser)
  expect(data.polls.map(({ id }: never) => id)).not.toContain(poll.id)
})

test('sent twice is opened once', async () => {
  const [one, two] = await Promise.all([open({ idempotencyKey: 'k1' }), open({ idempotencyKey: 'k1' })])
  expect(two.poll.id).toBe(one.poll.id)
})

test('the list holds what concerns the reader, and costs the same for many as for one', async () => {
  const list = async (asker: Asker) => {
    events.counter.statements = 0
    const { data } = await events.ask(`{ polls { ${fields} } }`, {}, asker)
    return { polls: data.polls as { id: string; status: string }[], statements: events.counter.statements }
  }
  const { poll } = await open({ invited: { slugs: ['gatineau', 'chester'] } })
  const gatineau = await list(editorOf('gatineau'))
  expect(gatineau.polls.map(({ id }) => id)).toEqual(['demonstration-poll', poll.id])
  const all = await list(organiser)
  expect(all.polls.length).toBeGreaterThan(5)
  expect(all.polls.every(({ status }) => status !== 'SETTLED')).toBe(true)
  expect(all.statements).toBeLessThanOrEqual(gatineau.statements + 1)
  expect((await list(person('reader'))).polls).toEqual([])
  expect((await list(null)).polls).toEqual([])
})

test('the event tells whoever may read it which poll it came from', async () => {
  const { poll } = await open({ invited: { slugs: ['calgary'] }, audience: 'PUBLIC' })
  const { event } = await settle(poll.id, poll.options[1].id)
  const pollOf = async (asker: Asker) =>
    (
      await events.ask(
        'query ($slug: String!) { event(slug: $slug) { poll { id invented } } }',
        { slug: event.slug },
        asker,
      )
    ).data.event.poll
  for (const asker of [organiser, editorOf('calgary')])
    expect(await pollOf(asker)).toEqual({ id: poll.id, invented: false })
  for (const asker of [null, person('reader'), editorOf('toronto')]) expect(await pollOf(asker)).toBeNull()
})
