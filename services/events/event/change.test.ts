import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { editorOf, organiser, person, reader } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import type { Grant } from '../../shared/viewer.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const events = await subgraphForFile(eventsDatabase, createEventsSubgraph)

const calgary = editorOf('calgary')
const edmonton = editorOf('edmonton')
type Asker = typeof organiser | null

const told = `slug status audience title { text lang } startsAt endsAt timeZone sequence venue address accessNotes { text } capacity
  onlineCapacity online onlineUrl interpretation materialSlugs viewerMayChange cancellationReason { text }
  formerTimes { startsAt endsAt timeZone } commitments { number } invited { slug }
  places { attendance capacity registeredCount waitlistedCount }
  sessions { title { text } startsAt endsAt room presenters { name affiliation municipality { slug } } }`

async function schedule(more: object = {}, asker: Asker = organiser) {
  const { data } = await events.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { code field message } } }',
    {
      input: {
        title: [{ lang: 'en', text: 'Invented by a test' }],
        kind: 'WORKSHOP',
        startsAt: '2026-09-01T16:00:00Z',
        endsAt: '2026-09-01T18:00:00Z',
        timeZone: 'America/Edmonton',
        commitments: [3],
        ...more,
      },
    },
    asker,
  )
  expect(data.scheduleEvent.userErrors).toEqual([])
  return data.scheduleEvent.event.slug as string
}

async function mutate(name: 'changeEvent' | 'publishEvent' | 'cancelEvent', input: object, asker: Asker = organiser) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await events.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { event { ${told} } userErrors { code field message } } }`,
    { input },
    asker,
  )
  return data?.[name] ?? { errors }
}
const change = (event: string, revision: number, more: object, asker: Asker = organiser) =>
  mutate('changeEvent', { event, revision, ...more }, asker)

async function see(slug: string, asker: Asker = null) {
  const { data, errors } = await events.ask(
    `query ($slug: String!) { event(slug: $slug) { ${told} } }`,
    { slug },
    asker,
  )
  expect(errors).toBeUndefined()
  return data.event
}
async function register(event: string, number: number, attendance?: 'ON_SITE' | 'ONLINE', grants: Grant[] = []) {
  const { data } = await events.ask(
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id status attendance position event { slug } } userErrors { code field } } }',
    { input: { event, attendance } },
    { personId: `person-${number}`, grants },
  )
  return data.registerForEvent
}
const content = async () =>
  (
    await sql`select (select count(*)::integer from events.change) as changes,
      (select sum(sequence)::integer from events.event) as sequences,
      (select count(*)::integer from events.registration where status = 'REGISTERED') as registered`.execute(events.db)
  ).rows[0]
async function lastChange() {
  const { rows } = await sql<Record<string, any>>`select * from events.change order by id desc limit 1`.execute(
    events.db,
  )
  return rows[0]!
}

const programme = [
  {
    title: [{ lang: 'en', text: 'Opening' }],
    startsAt: '2026-09-01T16:00:00Z',
    endsAt: '2026-09-01T16:30:00Z',
    room: 'Room 2',
    presenters: [
      { name: 'Demonstration presenter', municipality: 'calgary' },
      { name: 'Demonstration speaker', affiliation: 'Demonstration partner' },
    ],
  },
]

describe('changing an event', () => {
  test('keeps what is not said, and says everything of itself', async () => {
    const slug = await schedule({
      venue: 'Hall',
      address: '1 Demonstration Street',
      accessNotes: [{ lang: 'en', text: 'No steps.' }],
      onlineUrl: 'https://meet.example/room',
      capacity: 20,
      onlineCapacity: 50,
      interpretation: ['fr'],
      materials: ['demonstration-slides'],
      sessions: programme,
    })
    const { event, userErrors } = await change(slug, 0, { title: [{ lang: 'fr', text: 'Inventé' }], capacity: null })
    expect(userErrors).toEqual([])
    expect(event).toEqual({
      slug,
      status: 'PUBLISHED',
      audience: 'PUBLIC',
      title: { text: 'Inventé', lang: 'fr' },
      startsAt: '2026-09-01T16:00:00.000Z',
      endsAt: '2026-09-01T18:00:00.000Z',
      timeZone: 'America/Edmonton',
      sequence: 1,
      venue: 'Hall',
      address: '1 Demonstration Street',
      accessNotes: { text: 'No steps.' },
      capacity: null,
      onlineCapacity: 50,
      online: true,
      onlineUrl: 'https://meet.example/room',
      interpretation: ['fr'],
      materialSlugs: ['demonstration-slides'],
      viewerMayChange: true,
      cancellationReason: null,
      formerTimes: [],
      commitments: [{ number: 3 }],
      invited: [],
      places: [
        { attendance: 'ON_SITE', capacity: null, registeredCount: 0, waitlistedCount: 0 },
        { attendance: 'ONLINE', capacity: 50, registeredCount: 0, waitlistedCount: 0 },
      ],
      sessions: [
        {
          title: { text: 'Opening' },
          startsAt: '2026-09-01T16:00:00.000Z',
          endsAt: '2026-09-01T16:30:00.000Z',
          room: 'Room 2',
          presenters: [
            { name: 'Demonstration presenter', affiliation: null, municipality: { slug: 'calgary' } },
            { name: 'Demonstration speaker', affiliation: 'Demonstration partner', municipality: null },
          ],
        },
      ],
    })
    expect(await see(slug, reader)).toMatchObject({ onlineUrl: null, viewerMayChange: false, sequence: 1 })
    const { action, before, after, news } = await lastChange()
    expect({ action, news }).toEqual({ action: 'changeEvent', news: null })
    expect([before.capacity, after.capacity, after.commitments]).toEqual([20, null, [3]])
    expect(JSON.stringify([before, after])).not.toContain('meet.example')
  })

  test('what changes nothing is no change', async () => {
    const slug = await schedule({ sessions: programme })
    const before = await content()
    expect((await change(slug, 0, { capacity: null, sessions: programme })).event.sequence).toBe(0)
    expect(await content()).toEqual(before)
  })

  test('moves one that is published: the former times stay on record, and the programme goes along', async () => {
    const slug = await schedule({ sessions: programme })
    const moved = await change(slug, 0, { startsAt: '2026-09-02T16:00:00Z', endsAt: '2026-09-02T18:00:00Z' })
    expect(moved.event).toMatchObject({
      sequence: 1,
      status: 'PUBLISHED',
      formerTimes: [{ startsAt: '2026-09-01T16:00:00.000Z', endsAt: '2026-09-01T18:00:00.000Z' }],
      sessions: [{ startsAt: '2026-09-02T16:00:00.000Z', endsAt: '2026-09-02T16:30:00.000Z' }],
    })
    const again = await change(slug, 1, { endsAt: '2026-09-02T19:00:00Z' })
    expect(again.event.formerTimes.map(({ endsAt }: { endsAt: string }) => endsAt)).toEqual([
      '2026-09-02T18:00:00.000Z',
      '2026-09-01T18:00:00.000Z',
    ])
  })

  test('moves one to another zone as it is told to', async () => {
    const slug = await schedule()
    const kept = await change(slug, 0, { timeZone: 'America/Regina', zoneMove: 'KEEP_MOMENT' })
    expect(kept.event).toMatchObject({
      startsAt: '2026-09-01T16:00:00.000Z',
      timeZone: 'America/Regina',
      formerTimes: [],
    })
    const clock = await change(slug, 1, { timeZone: 'America/St_Johns', zoneMove: 'KEEP_CLOCK' })
    expect(clock.event).toMatchObject({
      startsAt: '2026-09-01T12:30:00.000Z',
      formerTimes: [{ startsAt: '2026-09-01T16:00:00.000Z', timeZone: 'America/Regina' }],
    })
  })

  test('a raised capacity lets those who wait move up in order', async () => {
    const slug = await schedule({ capacity: 1 })
    for (const number of [1, 2, 3, 4]) await register(slug, number)
    const { event } = await change(slug, 0, { capacity: 3 })
    expect(event.places).toEqual([{ attendance: 'ON_SITE', capacity: 3, registeredCount: 3, waitlistedCount: 1 }])
    expect((await register(slug, 3)).registration.status).toBe('REGISTERED')
    expect((await register(slug, 4)).registration).toMatchObject({ status: 'WAITLISTED', position: 1 })
  })

  test('a change while people register never gives more places than there are', async () => {
    const slug = await schedule({ capacity: 5 })
    const people = Array.from({ length: 40 }, (_, number) => register(slug, number))
    const changes = [change(slug, 0, { capacity: 10 }), change(slug, 0, { capacity: 12 })]
    await Promise.all([...people, ...changes])
    const { capacity, places } = await see(slug)
    expect([10, 12]).toContain(capacity)
    expect(places).toEqual([
      { attendance: 'ON_SITE', capacity, registeredCount: capacity, waitlistedCount: 40 - capacity },
    ])
  })
})

describe('an event that is over', () => {
  test('is changed without a letter, without news, and without giving out places', async () => {
    const slug = await schedule({ capacity: 1, venue: 'Hall' })
    for (const number of [1, 2]) await register(slug, number)
    await sql`update events.event set starts_at = '2026-06-10', ends_at = '2026-06-11' where slug = ${slug}`.execute(
      events.db,
    )
    const { event, userErrors } = await change(slug, 0, {
      onlineUrl: 'https://meet.example/recording',
      address: '1 Demonstration Street',
      capacity: 5,
      invited: ['calgary'],
    })
    expect([userErrors, event.sequence]).toEqual([[], 1])
    expect(event.places).toMatchObject([{ registeredCount: 1, waitlistedCount: 1 }, { registeredCount: 0 }])
    expect(await lastChange()).toMatchObject({ subjectId: slug, action: 'changeEvent', news: null })
    const { userErrors: [fault] = [] } = await change(slug, 1, { venue: null, capacity: null })
    expect(fault).toBeUndefined()
    const { rows } = await sql`select status, attendance from events.registration where event = ${slug}
      order by arrived`.execute(events.db)
    expect(rows).toEqual([
      { status: 'REGISTERED', attendance: 'ON_SITE' },
      { status: 'WAITLISTED', attendance: 'ON_SITE' },
    ])
  })
})

describe('on site and online', () => {
  const hybrid = { venue: 'Hall', onlineUrl: 'https://meet.example/room', capacity: 1, onlineCapacity: 2 }

  test('each way has its places and its line', async () => {
    const slug = await schedule(hybrid)
    const [first, second] = [await register(slug, 1), await register(slug, 2, 'ON_SITE')]
    expect(first.registration).toMatchObject({ status: 'REGISTERED', attendance: 'ON_SITE' })
    expect(second.registration).toMatchObject({ status: 'WAITLISTED', position: 1 })
    for (const number of [3, 4, 5]) await register(slug, number, 'ONLINE')
    expect((await register(slug, 5)).registration).toMatchObject({
      status: 'WAITLISTED',
      attendance: 'ONLINE',
      position: 1,
    })
    expect((await see(slug)).places).toEqual([
      { attendance: 'ON_SITE', capacity: 1, registeredCount: 1, waitlistedCount: 1 },
      { attendance: 'ONLINE', capacity: 2, registeredCount: 2, waitlistedCount: 1 },
    ])
    await events.ask(
      'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { userErrors { code } } }',
      { input: { registration: first.registration.id } },
      person('person-1'),
    )
    expect((await register(slug, 2)).registration.status).toBe('REGISTERED')
    expect((await register(slug, 5)).registration.status).toBe('WAITLISTED')
  })

  test('who took part in a way that is no more does so in the other', async () => {
    const slug = await schedule(hybrid)
    await register(slug, 1, 'ON_SITE')
    await register(slug, 2, 'ONLINE')
    const few = await change(slug, 0, { venue: null, onlineCapacity: null })
    expect(few.userErrors).toMatchObject([{ code: 'INVALID', field: 'capacity' }])
    const { event } = await change(slug, 0, { venue: null, onlineCapacity: null, capacity: 2 })
    expect(event.places).toEqual([{ attendance: 'ONLINE', capacity: 2, registeredCount: 2, waitlistedCount: 0 }])
  })
})

describe('a draft', () => {
  const calendar = async (asker: Asker, filter = {}) => {
    const { data } = await events.ask(
      `query ($filter: EventFilter) { events(filter: $filter, first: 100) { nodes { slug } }
        municipality: _entities(representations: [{ __typename: "Municipality", slug: "calgary" }]) {
          ... on Municipality { events(first: 50) { nodes { slug } } } } }`,
      { filter },
      asker,
    )
    const nodes = [...data.events.nodes, ...data.municipality[0].events.nodes]
    return nodes.map(({ slug }: { slug: string }) => slug)
  }

  test('is seen by its organisers alone, in no calendar, and can be published once', async () => {
    const slug = await schedule({ draft: true, hostMunicipality: 'calgary' }, calgary)
    expect((await lastChange()).news).toBeNull()
    for (const asker of [null, reader, edmonton]) {
      expect(await see(slug, asker)).toBeNull()
      expect(await calendar(asker, { status: ['DRAFT'] })).not.toContain(slug)
    }
    for (const asker of [calgary, organiser]) {
      expect((await see(slug, asker)).status).toBe('DRAFT')
      expect(await calendar(asker)).not.toContain(slug)
      expect(await calendar(asker, { status: ['DRAFT'] })).toContain(slug)
    }
    expect((await register(slug, 1)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'event' }])
    const moved = await change(slug, 0, { startsAt: '2026-09-01T17:00:00Z' }, calgary)
    expect(moved.event.formerTimes).toEqual([])

    const { event } = await mutate('publishEvent', { event: slug, revision: 1 }, calgary)
    expect(event).toMatchObject({ status: 'PUBLISHED', sequence: 2 })
    expect((await lastChange()).news).toMatchObject({
      kind: 'EVENT_SCHEDULED',
      url: `/events/${slug}`,
      commitments: [3],
    })
    const before = await content()
    expect((await mutate('publishEvent', { event: slug, revision: 1 }, calgary)).userErrors).toEqual([])
    expect(await content()).toEqual(before)
    expect(await calendar(null)).toContain(slug)
  })
})

describe('who sees an event', () => {
  const member: Grant = { role: 'EDITOR', municipality: 'edmonton', network: null }

  test.each([
    // audience; nobody, a reader, the invited, another member, the host, the network's own
    ['PUBLIC', [true, true, true, true, true, true]],
    ['MEMBERS', [false, false, true, true, true, true]],
    ['INVITED', [false, false, true, false, true, true]],
  ] as const)('%s', async (audience, expected) => {
    const slug = await schedule({ audience, invited: ['edmonton'], hostMunicipality: 'calgary' })
    const askers = [null, reader, edmonton, person('hamilton', 'EDITOR', 'hamilton'), calgary, organiser]
    const seen = []
    for (const asker of askers) seen.push((await see(slug, asker)) !== null)
    expect(seen).toEqual(expected)
    expect((await lastChange()).news?.kind === undefined).toBe(audience !== 'PUBLIC')
  })

  test('is who may register; whoever has a place sees it whatever becomes of its audience', async () => {
    const slug = await schedule({ audience: 'INVITED', invited: ['edmonton'] })
    expect((await register(slug, 1)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'event' }])
    expect((await register(slug, 2, undefined, [member])).registration).toMatchObject({ status: 'REGISTERED' })
    await change(slug, 0, { invited: ['calgary'] })
    expect(await see(slug, person('person-2'))).not.toBeNull()
    expect(await see(slug, edmonton)).toBeNull()
  })

  test('news of an event that is no more for everybody are taken back', async () => {
    const slug = await schedule()
    await change(slug, 0, { audience: 'MEMBERS' })
    expect((await lastChange()).news).toEqual({ takesBack: ['scheduleEvent', 'publishEvent', 'changeEvent'] })
    expect(await see(slug)).toBeNull()
  })

  test('an event that everybody may see from now on is news, which a later change leaves', async () => {
    const slug = await schedule({ audience: 'MEMBERS' })
    expect((await lastChange()).news?.kind).toBeUndefined()
    await change(slug, 0, { audience: 'PUBLIC' })
    expect(await lastChange()).toMatchObject({
      action: 'publishEvent',
      subjectId: slug,
      news: { kind: 'EVENT_SCHEDULED' },
    })
    await change(slug, 1, { capacity: 9 })
    expect(await lastChange()).toMatchObject({ action: 'changeEvent', news: null })
    await change(slug, 2, { audience: 'MEMBERS' })
    await change(slug, 3, { audience: 'PUBLIC' })
    expect((await lastChange()).news).toMatchObject({ kind: 'EVENT_SCHEDULED' })
  })

  test('whoever follows it is told of another time or place, once of several, and that it is off; of nothing else', async () => {
    await sql`insert into events.event_series (id, title) values ('followed', '{"en":"Followed"}')`.execute(events.db)
    const slug = await schedule({ series: 'followed' })
    const partOf = { kind: 'SERIES', id: 'followed', title: { en: 'Followed' } }
    expect((await lastChange()).news).toMatchObject({ kind: 'EVENT_SCHEDULED', partOf })
    await change(slug, 0, { capacity: 7 })
    expect((await lastChange()).news).toBeNull()
    await change(slug, 1, { venue: 'Elsewhere' })
    expect((await lastChange()).news).toMatchObject({
      kind: 'EVENT_MOVED',
      commitments: [3],
      isPrivate: true,
      partOf,
      takesBack: ['changeEvent'],
    })
    await mutate('cancelEvent', { event: slug })
    expect((await lastChange()).news).toMatchObject({
      kind: 'EVENT_CANCELLED',
      isPrivate: true,
      partOf,
      takesBack: ['scheduleEvent', 'publishEvent', 'changeEvent'],
    })
  })

  test('of an event that is not for everybody followers are told nothing', async () => {
    const slug = await schedule({ audience: 'MEMBERS' })
    await change(slug, 0, { venue: 'Elsewhere' })
    expect((await lastChange()).news?.kind).toBeUndefined()
    await mutate('cancelEvent', { event: slug })
    expect((await lastChange()).news?.kind).toBeUndefined()
  })

  test('news of a series are taken back with the last of its dates that was everybody’s', async () => {
    await sql`insert into events.event_series (id, title) values ('told', '{"en":"Told"}')`.execute(events.db)
    const dates = [await schedule(), await schedule()]
    await sql`update events.event set series_id = 'told' where slug in (${sql.join(dates)})`.execute(events.db)
    const taken = {
      subjectType: 'EventSeries',
      subjectId: 'told',
      news: { takesBack: ['scheduleSeries', 'publishSeries', 'changeSeries'] },
    }
    await change(dates[0]!, 0, { audience: 'MEMBERS' })
    expect(await lastChange()).toMatchObject({ subjectType: 'Event', subjectId: dates[0] })
    await change(dates[1]!, 0, { audience: 'INVITED', invited: ['calgary'] })
    expect(await lastChange()).toMatchObject(taken)
  })
})

describe('cancelling', () => {
  test('stays visible, with its reason; nobody registers any more, and who did still sees it', async () => {
    const slug = await schedule({ capacity: 1 })
    await register(slug, 1)
    const { event } = await mutate('cancelEvent', { event: slug, reason: [{ lang: 'en', text: 'Storm' }] })
    expect(event).toMatchObject({ status: 'CANCELLED', cancellationReason: { text: 'Storm' }, sequence: 1 })
    expect(await see(slug)).toMatchObject({ status: 'CANCELLED', viewerMayChange: false })
    expect((await register(slug, 2)).userErrors).toEqual([{ code: 'INVALID', field: 'event' }])
    const { data } = await events.ask('{ registrations { event { slug status } } }', {}, person('person-1'))
    expect(data.registrations).toContainEqual({ event: { slug, status: 'CANCELLED' } })
    const before = await content()
    expect((await mutate('cancelEvent', { event: slug })).userErrors).toEqual([])
    expect(await content()).toEqual(before)
  })
})

describe('refused, with nothing written', () => {
  const twenty = Array.from({ length: 21 }, () => ({ name: 'Somebody' }))

  test.each<[code: string, field: string | null, more: object, asker?: Asker]>([
    ['CONFLICT', 'revision', { revision: 7 }],
    ['NOT_ALLOWED', null, {}, reader],
    ['NOT_ALLOWED', null, {}, edmonton],
    ['NOT_ALLOWED', 'hostMunicipality', { hostMunicipality: 'edmonton' }, calgary],
    ['NOT_FOUND', 'hostMunicipality', { hostMunicipality: 'atlantis' }],
    ['NOT_FOUND', 'invited', { invited: ['atlantis'] }],
    [
      'NOT_FOUND',
      'sessions',
      { sessions: [{ ...programme[0], presenters: [{ name: 'x', municipality: 'atlantis' }] }] },
    ],
    ['INVALID', 'capacity', { capacity: 1 }],
    ['INVALID', 'onlineCapacity', { onlineCapacity: 5 }],
    ['INVALID', 'invited', { audience: 'INVITED' }],
    ['INVALID', 'endsAt', { endsAt: '2026-09-01T15:00:00Z' }],
    ['INVALID', 'zoneMove', { timeZone: 'America/Regina' }],
    ['INVALID', 'interpretation.0', { interpretation: ['french!'] }],
    ['INVALID', 'sessions.0.startsAt', { sessions: [{ ...programme[0], startsAt: '2026-08-31T16:00:00Z' }] }],
    ['INVALID', 'sessions.0.title', { sessions: [{ title: [] }] }],
    ['INVALID', 'sessions.0.presenters', { sessions: [{ ...programme[0], presenters: twenty }] }],
    ['INVALID', 'materials.1', { materials: ['one', 'one'] }],
  ])('%s at %s for %j', async (code, field, more, asker = organiser) => {
    const slug = await schedule({ hostMunicipality: 'calgary', capacity: 2 })
    await register(slug, 1)
    await register(slug, 2)
    const before = await content()
    const { event, userErrors } = await change(slug, 0, more, asker)
    expect(event).toBeNull()
    expect(userErrors).toMatchObject([{ code, field }])
    expect(await content()).toEqual(before)
  })

  test('a clock that the new zone skips or shows twice', async () => {
    const spring = await schedule({
      startsAt: '2027-03-14T08:30:00Z',
      endsAt: '2027-03-14T10:00:00Z',
      timeZone: 'America/Regina',
    })
    const autumn = await schedule({
      startsAt: '2026-11-01T07:30:00Z',
      endsAt: '2026-11-01T10:00:00Z',
      timeZone: 'America/Regina',
    })
    const before = await content()
    const move = { timeZone: 'America/St_Johns', zoneMove: 'KEEP_CLOCK' }
    expect((await change(spring, 0, move)).userErrors).toEqual([
      {
        code: 'INVALID',
        field: 'startsAt',
        message:
          'On 2027-03-14 the clocks of America/St_Johns go forward and never show 02:30. Choose another time, or another day.',
      },
    ])
    expect((await change(autumn, 0, move)).userErrors).toMatchObject([{ code: 'INVALID', field: 'startsAt' }])
    expect(await content()).toEqual(before)
  })

  test('of events that are cancelled, on record, drafts or over', async () => {
    const cancelled = await schedule()
    await mutate('cancelEvent', { event: cancelled })
    const draft = await schedule({ draft: true })
    const over = await schedule({ startsAt: '2026-06-01T16:00:00Z', endsAt: '2026-06-01T18:00:00Z' })
    const before = await content()
    const answers = [
      await change(cancelled, 1, { capacity: 4 }),
      await change('halifax-2008', 0, { capacity: 4 }),
      await change(over, 0, { startsAt: '2026-07-01T16:00:00Z', endsAt: '2026-07-01T18:00:00Z' }),
      await mutate('publishEvent', { event: cancelled, revision: 1 }),
      await mutate('publishEvent', { event: draft, revision: 3 }),
      await mutate('publishEvent', { event: draft, revision: 0 }, calgary),
      await mutate('cancelEvent', { event: draft }),
      await mutate('cancelEvent', { event: over }),
      await mutate('cancelEvent', { event: 'halifax-2008' }),
      await mutate('cancelEvent', { event: 'no-such-event' }),
    ]
    expect(answers.map(({ userErrors: [fault] }) => `${fault.code} ${fault.field}`)).toEqual([
      'INVALID event',
      'INVALID event',
      'INVALID startsAt',
      'INVALID event',
      'CONFLICT revision',
      'NOT_FOUND event',
      'INVALID event',
      'INVALID event',
      'INVALID event',
      'NOT_FOUND event',
    ])
    expect(await content()).toEqual(before)
  })

  test('nobody is asked to sign in', async () => {
    const slug = await schedule()
    for (const [name, input] of [
      ['changeEvent', { event: slug, revision: 0 }],
      ['publishEvent', { event: slug, revision: 0 }],
      ['cancelEvent', { event: slug }],
    ] as const)
      expect((await mutate(name, input, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('a draft that is discarded', () => {
  const discard = async (event: string, revision: number, asker: Asker = organiser) => {
    const { data } = await events.ask(
      'mutation ($input: DiscardEventInput!) { discardEvent(input: $input) { discarded userErrors { code field } } }',
      { input: { event, revision } },
      asker,
    )
    return data?.discardEvent
  }
  const session = { title: [{ lang: 'en', text: 'Invented' }], presenters: [{ name: 'Invented presenter' }] }

  test('is gone with all that hung on it, and its key makes another', async () => {
    const wanted = { draft: true, idempotencyKey: 'discarded', sessions: [session], indicators: ['1a'] }
    const slug = await schedule(wanted)
    expect(await discard(slug, 0)).toEqual({ discarded: slug, userErrors: [] })
    const { data } = await events.ask('query ($slug: String!) { event(slug: $slug) { slug } }', { slug }, organiser)
    expect(data.event).toBeNull()
    expect(await discard(slug, 0)).toMatchObject({ discarded: null, userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await see(await schedule(wanted), organiser)).toMatchObject({ status: 'DRAFT' })
  })

  test.each<[what: string, more: object, revision: number, asker: Asker, code: string]>([
    ['a published event', {}, 0, organiser, 'INVALID'],
    ['another revision', { draft: true }, 1, organiser, 'CONFLICT'],
    ['by somebody who does not see it', { draft: true, hostMunicipality: 'calgary' }, 0, edmonton, 'NOT_FOUND'],
    ['by a reader', { draft: true }, 0, reader, 'NOT_FOUND'],
  ])('is refused: %s', async (_what, more, revision, asker, code) => {
    const slug = await schedule(more)
    expect(await discard(slug, revision, asker)).toMatchObject({ discarded: null, userErrors: [{ code }] })
    const { data } = await events.ask('query ($slug: String!) { event(slug: $slug) { slug } }', { slug }, organiser)
    expect(data.event).toEqual({ slug })
  })
})
