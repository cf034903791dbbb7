import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, organiser, visitor as person } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { eventsDatabase } from '../database/setup.ts'
import { createEventsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(eventsDatabase, createEventsSubgraph)

const weekly = {
  pattern: 'WEEKLY',
  from: '2026-10-20',
  until: '2026-11-10',
  weekday: 'TUESDAY',
}
const wanted = {
  title: [
    { lang: 'en', text: 'Invented by a test' },
    { lang: 'fr', text: 'Inventée par un test' },
  ],
  kind: 'WORKSHOP',
  on: weekly,
  startTime: '13:30',
  endTime: '15:00',
  timeZone: 'America/St_Johns',
  onlineUrl: 'https://meet.example/secret',
  capacity: 2,
}

async function schedule(more: object = {}, asker: Asker = organiser) {
  const { data, errors } = await portal.ask(
    `mutation ($input: ScheduleSeriesInput!) { scheduleSeries(input: $input) {
      series { id title { text } revision dates { slug startsAt status sequence venue } }
      dates { event { slug } startsAt endsAt } userErrors { code field message } } }`,
    { input: { ...wanted, ...more } },
    asker,
  )
  return data?.scheduleSeries ?? { errors }
}
async function change(input: object, asker: Asker = organiser) {
  const { data, errors } = await portal.ask(
    `mutation ($input: ChangeSeriesInput!) { changeSeries(input: $input) {
      series { title { text } revision dates { slug startsAt endsAt status sequence venue } }
      dates { event { slug startsAt title { text } } startsAt endsAt } userErrors { code field message } } }`,
    { input },
    asker,
  )
  return data?.changeSeries ?? { errors }
}
async function registerForAll(series: string, asker: Asker, idempotencyKey?: string, municipality?: string) {
  const { data, errors } = await portal.ask(
    `mutation ($input: RegisterForSeriesInput!) { registerForSeries(input: $input) {
      registrations { id status position event { slug startsAt } } userErrors { code field } } }`,
    { input: { series, idempotencyKey, municipality } },
    asker,
  )
  return data?.registerForSeries ?? { errors }
}
const statusesOf = ({ registrations }: { registrations: { status: string }[] }) =>
  registrations.map(({ status }) => status)
const content = async () =>
  (
    await sql`select (select count(*)::integer from events.event_series) as series,
      (select sum(sequence + 1)::integer from events.event) as events,
      (select count(*)::integer from events.registration) as registrations,
      (select count(*)::integer from events.change) as changes`.execute(portal.db)
  ).rows[0]

describe('a series', () => {
  test('keeps its hour on the wall across the change of the clock, and is one piece of news', async () => {
    const { series, dates, userErrors } = await schedule()
    expect(userErrors).toEqual([])
    expect(dates.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2026-10-20T16:00:00.000Z',
      '2026-10-27T16:00:00.000Z',
      '2026-11-03T17:00:00.000Z',
      '2026-11-10T17:00:00.000Z',
    ])
    expect(series.dates[0].slug).toBe('invented-by-a-test-2026-10-20')
    expect(series.revision).toBe(4)
    const { rows } = await sql<{ news: { url: string; kind: string } }>`
      select news from events.change where subject_id = ${series.id}`.execute(portal.db)
    expect(rows.map(({ news }) => news)).toMatchObject([
      { kind: 'EVENT_SCHEDULED', url: `/events/series/${series.id}` },
    ])
    const trail = await sql<{ after: unknown }>`
      select after from events.change where subject_id = ${series.id}`.execute(portal.db)
    expect(JSON.stringify(trail.rows)).not.toContain('meet.example')
  })

  test('gets as many places at each date as are said, and who waits moves up; none takes the limit away', async () => {
    const { series } = await schedule({ capacity: 1 })
    await registerForAll(series.id, person(1))
    expect(statusesOf(await registerForAll(series.id, person(2)))).toEqual(series.dates.map(() => 'WAITLISTED'))
    const event = series.dates[0].slug
    const wish = { series: series.id, event, scope: 'ALL' }
    const none = await change({ ...wish, revision: series.revision, capacity: 0 })
    expect(none.userErrors).toMatchObject([{ code: 'INVALID', field: 'capacity' }])
    const two = await change({ ...wish, revision: series.revision, capacity: 2 })
    expect(two.userErrors).toEqual([])
    expect(statusesOf(await registerForAll(series.id, person(2)))).toEqual(series.dates.map(() => 'REGISTERED'))
    const fewer = await change({ ...wish, revision: two.series.revision, capacity: 1 })
    expect(fewer.userErrors).toMatchObject([{ code: 'INVALID', field: 'capacity' }])
    expect((await change({ ...wish, revision: two.series.revision, capacity: null })).userErrors).toEqual([])
  })

  test('gives each of its dates all that is said of where and for whom it is', async () => {
    const text = (words: string) => [{ lang: 'en', text: words }]
    const { series, userErrors } = await schedule({
      venue: 'Invented hall',
      address: '1 Invented Street',
      accessNotes: text('An invented ramp.'),
      onlineCapacity: 5,
      municipalityShare: 1,
      audience: 'INVITED',
      invited: ['calgary', 'toronto'],
      interpretation: ['fr'],
      reminders: [2, 48],
    })
    expect(userErrors).toEqual([])
    const { data } = await portal.ask(
      `query ($id: ID!) { eventSeries(id: $id) { dates { audience invited { slug } address accessNotes { text }
        onlineCapacity municipalityShare interpretation reminders { hoursBefore } } } }`,
      { id: series.id },
      organiser,
    )
    expect(data.eventSeries.dates).toEqual(
      Array(4).fill({
        audience: 'INVITED',
        invited: [{ slug: 'calgary' }, { slug: 'toronto' }],
        address: '1 Invented Street',
        accessNotes: { text: 'An invented ramp.' },
        onlineCapacity: 5,
        municipalityShare: 1,
        interpretation: ['fr'],
        reminders: [{ hoursBefore: 48 }, { hoursBefore: 2 }],
      }),
    )
    const datesFor = async (asker: Asker) => {
      const answer = await portal.ask(`{ eventSeries(id: "${series.id}") { dates { slug } } }`, {}, asker)
      return answer.data.eventSeries?.dates
    }
    expect(await datesFor(editorOf('calgary'))).toHaveLength(4)
    expect(await datesFor(person(1))).toBeUndefined()
    const { rows } = await sql`select news->'notices' is not null as told, news->>'url' as news from events.change
      where subject_id = ${series.id}`.execute(portal.db)
    expect(rows).toEqual([{ told: true, news: null }])
  })

  test('is shown before it is made', async () => {
    const before = await content()
    const { series, dates } = await schedule({ dryRun: true })
    expect([series, dates.length, dates[0].event]).toEqual([null, 4, null])
    expect(await content()).toEqual(before)
  })

  test('sent twice with one key is made once', async () => {
    const first = await schedule({ idempotencyKey: 'once' })
    const before = await content()
    expect((await schedule({ idempotencyKey: 'once' })).series.id).toBe(first.series.id)
    expect(await content()).toEqual(before)
  })

  test('is made by an editor where the own municipality hosts', async () => {
    expect((await schedule({ hostMunicipality: 'calgary' }, editorOf('calgary'))).dates).toHaveLength(4)
  })

  test('of the demo has eight workshops from November to February, each marked as invented', async () => {
    const { data } = await portal.ask(
      '{ eventSeries(id: "demonstration-workshops") { dates { invented startsAt hostMunicipality { slug } } } }',
    )
    const { dates } = data.eventSeries
    expect(dates).toHaveLength(8)
    expect(dates.every(({ invented }: { invented: boolean }) => invented)).toBe(true)
    expect([dates.at(0).startsAt, dates.at(-1).startsAt]).toEqual([
      '2026-11-10T16:30:00.000Z',
      '2027-02-23T16:30:00.000Z',
    ])
  })

  test('is null where there is none', async () => {
    expect((await portal.ask('{ eventSeries(id: "none") { id } }')).data).toEqual({ eventSeries: null })
  })

  describe('of which a person may see no date', () => {
    const named = async (id: string, asker: Asker = null) =>
      (await portal.ask('query ($id: ID!) { eventSeries(id: $id) { title { text } } }', { id }, asker)).data.eventSeries
    const shown = { title: { text: 'Invented by a test' } }

    test.each<[what: string, more: object, hidden: Asker[], seen: Asker[]]>([
      ['for members', { audience: 'MEMBERS' }, [null, person(1)], [editorOf('toronto'), organiser]],
      [
        'for those invited',
        { audience: 'INVITED', invited: ['calgary'] },
        [null, person(1), editorOf('toronto')],
        [editorOf('calgary'), organiser],
      ],
    ])('because all are %s is not told', async (_what, more, hidden, seen) => {
      const { series } = await schedule(more)
      for (const asker of hidden) expect(await named(series.id, asker)).toBeNull()
      for (const asker of seen) expect(await named(series.id, asker)).toEqual(shown)
    })

    test('because all are drafts is told to their organisers alone', async () => {
      const { series } = await schedule({ hostMunicipality: 'calgary' })
      await sql`update events.event set status = 'DRAFT' where series_id = ${series.id}`.execute(portal.db)
      for (const asker of [null, person(1), editorOf('toronto')]) expect(await named(series.id, asker)).toBeNull()
      for (const asker of [editorOf('calgary'), organiser]) expect(await named(series.id, asker)).toEqual(shown)
    })

    test('because there is none is for those who work for the network', async () => {
      await sql`insert into events.event_series (id, title) values ('of-no-date', '{"en": "Invented by a test"}')`.execute(
        portal.db,
      )
      for (const asker of [null, person(1), editorOf('calgary')]) expect(await named('of-no-date', asker)).toBeNull()
      expect(await named('of-no-date', organiser)).toEqual(shown)
    })

    test('takes no date from whoever may not see it', async () => {
      const { series } = await schedule({ audience: 'INVITED', invited: ['calgary'] })
      const input = {
        title: [{ lang: 'en', text: 'Invented by a test' }],
        kind: 'MEETING',
        startsAt: '2026-10-05T16:00:00Z',
        endsAt: '2026-10-05T17:00:00Z',
        timeZone: 'America/Toronto',
        hostMunicipality: 'toronto',
        series: series.id,
      }
      const { data } = await portal.ask(
        'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { code field } } }',
        { input },
        editorOf('toronto'),
      )
      expect(data.scheduleEvent).toEqual({ event: null, userErrors: [{ code: 'NOT_FOUND', field: 'series' }] })
      expect(await named(series.id, editorOf('toronto'))).toBeNull()
    })
  })

  describe('that has a date of somebody else', () => {
    const mine = editorOf('calgary')
    const title = [{ lang: 'en', text: 'Taken over' }]
    const single = {
      title,
      kind: 'MEETING',
      startsAt: '2026-10-05T16:00:00Z',
      endsAt: '2026-10-05T17:00:00Z',
      timeZone: 'America/Edmonton',
      hostMunicipality: 'calgary',
    }
    const scheduleOne = async (more: object) =>
      (
        await portal.ask(
          'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { code field } } }',
          { input: { ...single, ...more } },
          mine,
        )
      ).data.scheduleEvent
    test.each<[what: string, more: object, code: string]>([
      ['of another municipality', { hostMunicipality: 'toronto' }, 'NOT_ALLOWED'],
      ['of the network', {}, 'NOT_ALLOWED'],
      ['for others alone', { audience: 'INVITED', invited: ['toronto'] }, 'NOT_FOUND'],
    ])('%s takes no event', async (_what, more, code) => {
      const { series } = await schedule(more)
      const before = await content()
      expect(await scheduleOne({ series: series.id })).toEqual({ event: null, userErrors: [{ code, field: 'series' }] })
      expect(await content()).toEqual(before)
    })

    test('takes one into a series of one’s own', async () => {
      const { series } = await schedule({ hostMunicipality: 'calgary' }, mine)
      expect((await scheduleOne({ series: series.id })).userErrors).toEqual([])
    })

    test.each([
      ['over', sql`starts_at = '2020-01-01', ends_at = '2020-01-02'`],
      ['cancelled', sql`status = 'CANCELLED'`],
      ['hidden', sql`audience = 'INVITED'`],
      ['a draft', sql`status = 'DRAFT'`],
    ])('is not renamed where that is %s, and its other dates are still changed', async (_what, hidden) => {
      const { series } = await schedule({ hostMunicipality: 'calgary', invited: ['toronto'] }, mine)
      const [{ slug }, second] = series.dates
      await sql`update events.event set host_municipality = 'toronto', ${hidden} where slug = ${slug}`.execute(
        portal.db,
      )
      const wish = { series: series.id, revision: series.revision, event: second.slug, scope: 'ALL' }
      const before = await content()
      for (const dryRun of [true, false])
        expect((await change({ ...wish, title, dryRun }, mine)).userErrors).toMatchObject([
          { code: 'NOT_ALLOWED', field: 'title' },
        ])
      expect(await content()).toEqual(before)
      expect((await change({ ...wish, venue: 'Elsewhere' }, mine)).userErrors).toEqual([])
      expect((await change({ ...wish, revision: series.revision + 3, title }, organiser)).userErrors).toEqual([])
    })
  })

  test('with one date that everybody may see is told to everybody, and stays so when it is cancelled', async () => {
    const { series } = await schedule({ audience: 'MEMBERS' })
    const [{ slug }] = series.dates
    await sql`update events.event set audience = 'PUBLIC', status = 'CANCELLED' where slug = ${slug}`.execute(portal.db)
    const { data } = await portal.ask('query ($id: ID!) { eventSeries(id: $id) { dates { slug status } } }', {
      id: series.id,
    })
    expect(data.eventSeries.dates).toEqual([{ slug, status: 'CANCELLED' }])
  })

  test('is read with as many statements as several are', async () => {
    const ask = (first: number) =>
      portal.ask(
        `{ events(first: ${first}, from: "2026-06-01T00:00:00Z") { nodes { series { revision dates { slug } } } } }`,
      )
    await ask(3)
    portal.counter.statements = 0
    await ask(3)
    const few = portal.counter.statements
    portal.counter.statements = 0
    await ask(20)
    expect(portal.counter.statements).toBe(few)
    expect(few).toBeLessThanOrEqual(5)
  })

  test.each<[what: string, more: object, expected: string[], asker?: Asker]>([
    ['by a reader', {}, ['NOT_ALLOWED null'], person(1)],
    [
      'by an editor of another municipality',
      { hostMunicipality: 'calgary' },
      ['NOT_ALLOWED null'],
      editorOf('toronto'),
    ],
    ['of a thousand dates', { on: { ...weekly, until: '2046-01-01' } }, ['INVALID on']],
    ['of no date', { on: { ...weekly, until: '2026-10-20', weekday: 'MONDAY' } }, ['INVALID on']],
    ['that ends before it starts', { on: { ...weekly, until: '2026-10-01' } }, ['INVALID on.until']],
    ['whose dates end before they start', { endTime: '13:00' }, ['INVALID endTime']],
    ['at no time of day', { startTime: 'noon' }, ['INVALID startTime']],
    [
      'at a time that the clock skips on one day',
      { on: { pattern: 'PICKED', days: ['2027-03-13', '2027-03-14'] }, startTime: '02:30', endTime: '04:00' },
      ['INVALID startTime'],
    ],
    [
      'at a time that the clock shows twice on one day',
      { on: { pattern: 'PICKED', days: ['2026-11-01', '2026-11-02'] }, startTime: '00:30', endTime: '01:30' },
      ['INVALID endTime'],
    ],
    ['without a title', { title: [] }, ['INVALID title']],
    ['by invitation of nobody', { audience: 'INVITED' }, ['INVALID invited']],
    ['for a municipality that is none', { invited: ['atlantis'] }, ['NOT_FOUND invited']],
    ['with places online where all of it is online', { onlineCapacity: 3 }, ['INVALID onlineCapacity']],
    ['with a share of nothing', { municipalityShare: 0 }, ['INVALID municipalityShare']],
    ['at a long address', { address: 'a'.repeat(301) }, ['INVALID address']],
    [
      'with long access notes',
      { accessNotes: [{ lang: 'en', text: 'a'.repeat(2001) }] },
      ['INVALID accessNotes.0.text'],
    ],
    ['interpreted into no language', { interpretation: ['not a tag'] }, ['INVALID interpretation.0']],
    ['with a reminder as it starts', { reminders: [24, 0] }, ['INVALID reminders.1']],
    ['in no zone', { timeZone: 'Atlantis/Deep' }, ['INVALID timeZone']],
    ['with a host that is none', { hostMunicipality: 'atlantis' }, ['NOT_FOUND hostMunicipality']],
    ['too far away', { on: { pattern: 'PICKED', days: ['2050-01-01'] } }, ['INVALID on']],
  ])('%s is refused, and nothing is half done', async (_what, more, expected, asker = organiser) => {
    const before = await content()
    const { series, userErrors } = await schedule(more, asker)
    expect(series).toBeNull()
    expect(userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual(expected)
    expect(await content()).toEqual(before)
  })
})

describe('a change', () => {
  const slugs = ({ dates }: { dates: { event: { slug: string } }[] }) => dates.map(({ event }) => event.slug.slice(-5))

  test('of this and later dates shows what it touches, then does exactly that', async () => {
    const { series } = await schedule()
    const wish = {
      series: series.id,
      revision: series.revision,
      event: series.dates[1].slug,
      scope: 'THIS_AND_LATER',
      shiftDays: 1,
      startTime: '09:00',
      endTime: '10:00',
      venue: 'Another room',
    }
    const before = await content()
    const shown = await change({ ...wish, dryRun: true })
    expect(shown).toMatchObject({ series: null, userErrors: [] })
    expect(shown.dates.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2026-10-28T11:30:00.000Z',
      '2026-11-04T12:30:00.000Z',
      '2026-11-11T12:30:00.000Z',
    ])
    expect(await content()).toEqual(before)

    const done = await change(wish)
    expect(slugs(done)).toEqual(slugs(shown))
    expect(done.dates.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual(
      shown.dates.map(({ startsAt }: { startsAt: string }) => startsAt),
    )
    expect(done.series.dates).toMatchObject([
      { sequence: 0, venue: null, startsAt: '2026-10-20T16:00:00.000Z' },
      { sequence: 1, venue: 'Another room' },
      { sequence: 1, venue: 'Another room' },
      { sequence: 1, venue: 'Another room' },
    ])
    expect(done.series.revision).toBe(series.revision + 3)
  })

  test('of all renames the series; of one cancels that one, which stays and is touched no more', async () => {
    const { series } = await schedule()
    const common = { series: series.id, event: series.dates[0].slug }
    const named = await change({
      ...common,
      revision: series.revision,
      scope: 'ALL',
      title: [{ lang: 'en', text: 'Another name' }],
    })
    expect(named.series.title.text).toBe('Another name')
    expect(named.dates).toHaveLength(4)
    const cancelled = await change({ ...common, revision: named.series.revision, scope: 'THIS', cancel: true })
    expect(cancelled.series.dates.map(({ status }: { status: string }) => status)).toEqual([
      'CANCELLED',
      'PUBLISHED',
      'PUBLISHED',
      'PUBLISHED',
    ])
    const later = await change({ ...common, revision: 0, scope: 'ALL', venue: 'Elsewhere', dryRun: true })
    expect(later.dates).toHaveLength(3)
  })

  test('moves the parts of an event along', async () => {
    const { series } = await schedule()
    const [{ slug }] = series.dates
    await sql`insert into events.event_session (id, event, title, starts_at, position)
      values (${`${slug}-1`}, ${slug}, '{"en":"Part"}', '2026-10-20T16:30:00Z', 0)`.execute(portal.db)
    await change({ series: series.id, revision: series.revision, event: slug, scope: 'THIS', shiftDays: -1 })
    const { data } = await portal.ask(`{ event(slug: "${slug}") { sessions { startsAt } } }`)
    expect(data.event.sessions).toEqual([{ startsAt: '2026-10-19T16:30:00.000Z' }])
  })

  test('gives many dates whatever one event may be given, and a date that is so already stays as it is', async () => {
    const { series } = await schedule({ venue: 'Invented hall' })
    const text = (words: string) => [{ lang: 'en', text: words }]
    const wish = {
      kind: 'TRAINING',
      address: '1 Invented Street',
      accessNotes: text('An invented ramp.'),
      description: text('Invented, too.'),
      onlineCapacity: 5,
      municipalityShare: 1,
      hostMunicipality: 'calgary',
      commitments: [6, 2],
      indicators: ['1a'],
      languages: ['en', 'fr'],
      interpretation: ['fr'],
      materials: ['invented-guide'],
      reminders: [2, 48],
    }
    const common = { series: series.id, event: series.dates[2].slug, scope: 'THIS_AND_LATER' }
    const before = await content()
    expect((await change({ ...common, revision: series.revision, ...wish, dryRun: true })).userErrors).toEqual([])
    expect(await content()).toEqual(before)
    const done = await change({ ...common, revision: series.revision, ...wish })
    expect(done.userErrors).toEqual([])
    const { data } = await portal.ask(
      `query ($id: ID!) { eventSeries(id: $id) { revision dates { sequence kind address venue accessNotes { text } description { text }
        onlineCapacity municipalityShare hostMunicipality { slug } commitments { number } indicators languages interpretation
        materialSlugs reminders { hoursBefore } } } }`,
      { id: series.id },
      organiser,
    )
    const { revision, dates } = data.eventSeries
    expect(
      dates
        .slice(0, 2)
        .map(({ sequence, address }: { sequence: number; address: string | null }) => [sequence, address]),
    ).toEqual(Array(2).fill([0, null]))
    expect(dates.slice(2)).toEqual(
      Array(2).fill({
        sequence: 1,
        kind: 'TRAINING',
        address: '1 Invented Street',
        venue: 'Invented hall',
        accessNotes: { text: 'An invented ramp.' },
        description: { text: 'Invented, too.' },
        onlineCapacity: 5,
        municipalityShare: 1,
        hostMunicipality: { slug: 'calgary' },
        commitments: [{ number: 2 }, { number: 6 }],
        indicators: ['1a'],
        languages: ['en', 'fr'],
        interpretation: ['fr'],
        materialSlugs: ['invented-guide'],
        reminders: [{ hoursBefore: 48 }, { hoursBefore: 2 }],
      }),
    )
    const again = await change({ ...common, scope: 'ALL', revision, ...wish })
    expect(again.series.dates.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 1, 1, 1])
  })

  test('to another audience invites once for all dates, and takes back the news when no date is public any more', async () => {
    const { series } = await schedule()
    const wish = {
      series: series.id,
      event: series.dates[2].slug,
      audience: 'INVITED',
      invited: ['calgary', 'toronto'],
    }
    const later = await change({ ...wish, scope: 'THIS_AND_LATER', revision: series.revision })
    expect(later.userErrors).toEqual([])
    const all = await change({ ...wish, scope: 'ALL', revision: later.series.revision })
    expect(all.userErrors).toEqual([])
    const { rows } = await sql`select news->'takesBack' as back, news->'notices' as notices from events.change
      where subject_id = ${series.id} and action = 'changeSeries' order by id`.execute(portal.db)
    const invitation = (municipality: string, dates: { slug: string }[]) => ({
      kind: 'EVENT_INVITATION',
      about: series.id,
      municipality,
      person: null,
      url: `/events/series/${series.id}`,
      occasions: dates.map(({ slug }) => slug),
    })
    expect(rows).toEqual([
      { back: null, notices: ['calgary', 'toronto'].map(slug => invitation(slug, series.dates.slice(2))) },
      {
        back: ['scheduleSeries', 'publishSeries', 'changeSeries'],
        notices: ['calgary', 'toronto'].map(slug => invitation(slug, series.dates.slice(0, 2))),
      },
    ])
    const hidden =
      await sql`select subject_id from events.change where action = 'changeSeries' and subject_type = 'Event'
      and news->'takesBack' = '["scheduleEvent", "publishEvent", "changeEvent"]' and after->>'series' = ${series.id}`.execute(
        portal.db,
      )
    expect(hidden.rows).toHaveLength(4)
  })

  test('that cancels says why, and does nothing else', async () => {
    const { series } = await schedule()
    const reason = [{ lang: 'en', text: 'The invented hall is flooded.' }]
    const wish = { series: series.id, event: series.dates[0].slug, scope: 'ALL', cancel: true, reason, title: reason }
    const done = await change({ ...wish, revision: series.revision })
    expect(done.series.title.text).toBe('Invented by a test')
    const { data } = await portal.ask(
      'query ($id: ID!) { eventSeries(id: $id) { dates { title { text } status cancellationReason { text } } } }',
      { id: series.id },
    )
    expect(data.eventSeries.dates).toEqual(
      Array(4).fill({
        title: { text: 'Invented by a test' },
        status: 'CANCELLED',
        cancellationReason: { text: 'The invented hall is flooded.' },
      }),
    )
  })

  test('to fewer places than one of its dates has given is refused before it is made, and no date is changed', async () => {
    const { series } = await schedule()
    const last = series.dates.at(-1).slug
    for (const number of [1, 2])
      await portal.ask(
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }',
        { input: { event: last } },
        person(number),
      )
    const wish = { series: series.id, event: last, scope: 'ALL', revision: series.revision, capacity: 1 }
    const before = await content()
    for (const dryRun of [true, false])
      expect((await change({ ...wish, dryRun })).userErrors).toMatchObject([{ code: 'INVALID', field: 'capacity' }])
    expect(await content()).toEqual(before)
  })

  test('reads many dates with as many statements as few', async () => {
    const counted = async (until: string) => {
      const { series } = await schedule({ on: { ...weekly, until } })
      portal.counter.statements = 0
      const wish = { venue: 'Elsewhere', scope: 'ALL', dryRun: true }
      await change({ series: series.id, event: series.dates[0].slug, revision: series.revision, ...wish })
      return portal.counter.statements
    }
    expect(await counted('2027-03-30')).toBe(await counted('2026-10-27'))
  })

  test.each<[what: string, more: object, expected: string[], asker?: Asker]>([
    ['by invitation of nobody', { audience: 'INVITED' }, ['INVALID invited']],
    ['for a municipality that is none', { audience: 'INVITED', invited: ['atlantis'] }, ['NOT_FOUND invited']],
    ['to a host that is none', { hostMunicipality: 'atlantis' }, ['NOT_FOUND hostMunicipality']],
    ['with places online where all of it is online', { onlineCapacity: 3 }, ['INVALID onlineCapacity']],
    ['with a share of nothing', { municipalityShare: 0 }, ['INVALID municipalityShare']],
    ['interpreted into no language', { interpretation: ['not a tag'] }, ['INVALID interpretation.0']],
    ['with a reminder as it starts', { reminders: [24, 0] }, ['INVALID reminders.1']],
    ['without a title', { title: [] }, ['INVALID title']],
    [
      'for a long reason',
      { cancel: true, reason: [{ lang: 'en', text: 'a'.repeat(1001) }] },
      ['INVALID reason.0.text'],
    ],
    ['by a reader', { venue: 'Mine' }, ['NOT_ALLOWED null'], person(1)],
    ['by an editor who hosts none of them', { venue: 'Mine' }, ['NOT_ALLOWED null'], editorOf('calgary')],
    ['of nothing', {}, ['INVALID null']],
    ['of a date of another series', { event: 'demonstration-workshop-1', venue: 'Mine' }, ['NOT_FOUND event']],
    ['of a series that is none', { series: 'none', venue: 'Mine' }, ['NOT_FOUND series']],
    ['from a revision that is past', { revision: 1, venue: 'Mine' }, ['CONFLICT revision']],
    ['by a year', { shiftDays: 365 }, ['INVALID shiftDays']],
    ['to an end before the start', { endTime: '08:00' }, ['INVALID endTime']],
    [
      'to a time that the clock shows twice',
      { shiftDays: 12, startTime: '01:15', endTime: '03:00', scope: 'THIS' },
      ['INVALID startTime'],
    ],
  ])('%s is refused, and half of it is never done', async (_what, more, expected, asker = organiser) => {
    const { series } = await schedule()
    const before = await content()
    const { userErrors } = await change(
      {
        series: series.id,
        revision: series.revision,
        event: series.dates[0].slug,
        scope: 'ALL',
        ...more,
      },
      asker,
    )
    expect(userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual(expected)
    expect(await content()).toEqual(before)
  })
})

describe('a move to another zone', () => {
  const moved = async (scope: string, more: object) => {
    const { series } = await schedule()
    const wish = { series: series.id, revision: series.revision, event: series.dates[1].slug, scope, ...more }
    const before = await content()
    const shown = await change({ ...wish, dryRun: true })
    expect(await content()).toEqual(before)
    const done = await change(wish)
    const startsIn = ({ dates }: { dates: { startsAt: string }[] }) => dates.map(({ startsAt }) => startsAt)
    expect(startsIn(done)).toEqual(startsIn(shown))
    const { rows } = await sql<{ zone: string; clock: string }>`select time_zone as zone, starts_local as clock
      from events.event where series_id = ${series.id} order by starts_at`.execute(portal.db)
    return { starts: startsIn(done), rows, userErrors: done.userErrors }
  }

  test('keeps the clock of each date, before and after summer time ends', async () => {
    const { starts, rows } = await moved('ALL', { timeZone: 'America/Toronto', zoneMove: 'KEEP_CLOCK' })
    expect(starts).toEqual([
      '2026-10-20T17:30:00.000Z',
      '2026-10-27T17:30:00.000Z',
      '2026-11-03T18:30:00.000Z',
      '2026-11-10T18:30:00.000Z',
    ])
    expect(new Set(rows.map(({ zone, clock }) => `${zone} ${clock.slice(11)}`))).toEqual(
      new Set(['America/Toronto 13:30']),
    )
  })

  test('keeps the moment of this and later dates, on the clocks of the new zone; earlier ones stay', async () => {
    const { starts, rows } = await moved('THIS_AND_LATER', { timeZone: 'America/Regina', zoneMove: 'KEEP_MOMENT' })
    expect(starts).toEqual(['2026-10-27T16:00:00.000Z', '2026-11-03T17:00:00.000Z', '2026-11-10T17:00:00.000Z'])
    expect(rows.map(({ zone, clock }) => `${zone} ${clock.slice(11)}`)).toEqual([
      'America/St_Johns 13:30',
      'America/Regina 10:00',
      'America/Regina 11:00',
      'America/Regina 11:00',
    ])
  })

  test('takes a new hour as the clocks of the new zone show it', async () => {
    const more = { timeZone: 'America/Toronto', zoneMove: 'KEEP_MOMENT', startTime: '10:00', endTime: '11:00' }
    expect((await moved('THIS', more)).starts).toEqual(['2026-10-27T14:00:00.000Z'])
  })

  test.each([
    ['does not say what stays', { timeZone: 'America/Toronto' }, 'INVALID zoneMove'],
    ['goes nowhere', { timeZone: 'Atlantis/Deep', zoneMove: 'KEEP_CLOCK' }, 'INVALID timeZone'],
    [
      'keeps a clock that goes past midnight to an end before the start',
      { timeZone: 'America/Toronto', zoneMove: 'KEEP_CLOCK', startTime: '16:00' },
      'INVALID endTime',
    ],
  ])('that %s is refused, and no date is changed', async (_, more, expected) => {
    const { starts, rows, userErrors } = await moved('ALL', more)
    expect([starts, `${userErrors[0].code} ${userErrors[0].field}`]).toEqual([[], expected])
    expect(rows.map(({ zone }) => zone)).toEqual(Array(4).fill('America/St_Johns'))
  })
})

describe('drafts of a series', () => {
  const publish = async (input: object, asker: Asker = organiser) => {
    const { data, errors } = await portal.ask(
      `mutation ($input: PublishSeriesInput!) { publishSeries(input: $input) {
        series { dates { status } drafts { slug } } userErrors { code field } } }`,
      { input },
      asker,
    )
    return data?.publishSeries ?? { errors }
  }
  const seen = async (id: string, asker: Asker) =>
    (await portal.ask('query ($id: ID!) { eventSeries(id: $id) { dates { slug } drafts { status } } }', { id }, asker))
      .data.eventSeries

  test('are seen by organisers alone until all are published at once, with one piece of news and one invitation', async () => {
    const { series, dates } = await schedule({ draft: true, invited: ['calgary'] })
    expect([dates.length, series.dates]).toEqual([4, []])
    expect((await seen(series.id, organiser)).drafts).toEqual(Array(4).fill({ status: 'DRAFT' }))
    expect(await seen(series.id, editorOf('calgary'))).toBeNull()
    const input = { series: series.id, revision: series.revision }
    const before = await content()
    for (const [more, asker, code] of [
      [{ revision: 0 }, organiser, 'CONFLICT'],
      [{}, editorOf('calgary'), 'NOT_FOUND'],
      [{ series: 'none' }, organiser, 'NOT_FOUND'],
    ] as const)
      expect((await publish({ ...input, ...more }, asker)).userErrors).toMatchObject([{ code }])
    expect((await publish(input, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(await content()).toEqual(before)

    expect(await publish(input)).toEqual({
      series: { dates: Array(4).fill({ status: 'PUBLISHED' }), drafts: [] },
      userErrors: [],
    })
    const after = await content()
    expect((await publish(input)).userErrors).toEqual([])
    expect(await content()).toEqual(after)
    const { rows } = await sql<{ news: { notices: object[] } }>`select news from events.change
      where subject_id = ${series.id} order by id`.execute(portal.db)
    expect(rows.map(({ news }) => news)).toMatchObject([
      null,
      {
        kind: 'EVENT_SCHEDULED',
        url: `/events/series/${series.id}`,
        notices: [{ kind: 'EVENT_INVITATION', municipality: 'calgary', url: `/events/series/${series.id}` }],
      },
    ])
    expect(rows[1]?.news.notices).toHaveLength(1)
  })

  test('are an invitation to those dates only that are still to come', async () => {
    const on = { pattern: 'PICKED', days: ['2026-06-02', '2026-10-20', '2026-10-27'] }
    const { series, dates } = await schedule({ draft: true, invited: ['calgary'], on })
    await publish({ series: series.id, revision: series.revision })
    const { rows } = await sql`select notice->'occasions' as occasions from events.change,
      jsonb_array_elements(news->'notices') as notice where subject_id = ${series.id}`.execute(portal.db)
    const slugs = dates.map(({ event }: { event: { slug: string } }) => event.slug)
    expect(rows).toEqual([{ occasions: slugs.slice(1) }])
  })
})

describe('registration for all dates', () => {
  test('says once how one takes part, what one needs and whether one is listed: of each date', async () => {
    const { series } = await schedule({
      venue: 'Hall',
      onlineUrl: 'https://meet.example/room',
      capacity: 1,
      onlineCapacity: 5,
    })
    await registerForAll(series.id, person(1))
    const wishes = { attendance: 'ONLINE', accessNeeds: 'Captions', languageNeeds: 'ASL', listed: true }
    const { data } = await portal.ask(
      `mutation ($input: RegisterForSeriesInput!) { registerForSeries(input: $input) {
        registrations { status attendance accessNeeds languageNeeds listed } userErrors { field } } }`,
      { input: { series: series.id, ...wishes } },
      person(2),
    )
    expect(data.registerForSeries).toEqual({
      registrations: Array(4).fill({ status: 'REGISTERED', ...wishes }),
      userErrors: [],
    })
    const refused = await portal.ask(
      'mutation ($input: RegisterForSeriesInput!) { registerForSeries(input: $input) { registrations { id } userErrors { code field } } }',
      { input: { series: series.id, accessNeeds: 'x'.repeat(501) } },
      person(3),
    )
    expect(refused.data.registerForSeries).toEqual({
      registrations: [],
      userErrors: [{ code: 'INVALID', field: 'accessNeeds' }],
    })
  })

  test('takes a place where one is free, and waits where none is; each date by itself', async () => {
    const { series } = await schedule()
    const [, second] = series.dates
    const register = (number: number) =>
      portal.ask(
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id status } } }',
        { input: { event: second.slug } },
        person(number),
      )
    const first = await register(1)
    await register(2)
    const answer = await registerForAll(series.id, person(3))
    expect(answer.userErrors).toEqual([])
    expect(statusesOf(answer)).toEqual(['REGISTERED', 'WAITLISTED', 'REGISTERED', 'REGISTERED'])
    expect(statusesOf(await registerForAll(series.id, person(1)))).toEqual(Array(4).fill('REGISTERED'))

    // the place that is freed goes to the first in line, who came through the series
    await portal.ask(
      'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { userErrors { code } } }',
      { input: { registration: first.data.registerForEvent.registration.id } },
      person(1),
    )
    expect(statusesOf(await registerForAll(series.id, person(3)))).toEqual(Array(4).fill('REGISTERED'))
  })

  test('is for a municipality, and past its share one waits, while others come in', async () => {
    const { series } = await schedule({ capacity: 9, municipalityShare: 1 })
    const come = async (municipality: string, number: number, asFor?: string) =>
      statusesOf(await registerForAll(series.id, editorOf(municipality, `${municipality}-${number}`), undefined, asFor))
    const [have, wait] = [Array(4).fill('REGISTERED'), Array(4).fill('WAITLISTED')]
    expect(await come('calgary', 1, 'calgary')).toEqual(have)
    expect(await come('calgary', 2, 'calgary')).toEqual(wait)
    expect(await come('toronto', 1, 'toronto')).toEqual(have)
    // who takes part for no municipality fills no share
    expect(await come('calgary', 3)).toEqual(have)
    const { rows } = await sql`select distinct person_id as person, municipality from events.registration
      join events.event on event.slug = registration.event where series_id = ${series.id}
      order by person_id`.execute(portal.db)
    expect(rows).toEqual([
      { person: 'calgary-1', municipality: 'calgary' },
      { person: 'calgary-2', municipality: 'calgary' },
      { person: 'calgary-3', municipality: null },
      { person: 'toronto-1', municipality: 'toronto' },
    ])
  })

  test.each<[string, Asker]>([
    ['a reader', person(1)],
    ['an editor of another', editorOf('toronto')],
    ['an organiser of the network', organiser],
  ])('for a municipality that is not one’s own is refused to %s', async (_who, asker) => {
    const { series } = await schedule()
    const before = await content()
    const answer = await registerForAll(series.id, asker, 'not-mine', 'calgary')
    expect(answer).toMatchObject({
      registrations: [],
      userErrors: [{ code: 'NOT_ALLOWED', field: 'municipality' }],
    })
    expect(await content()).toEqual(before)
  })

  test('sent twice is once, with a key or without', async () => {
    const { series } = await schedule()
    const answer = await registerForAll(series.id, person(1), 'key')
    const before = await content()
    expect(await registerForAll(series.id, person(1), 'key')).toEqual(answer)
    expect(await registerForAll(series.id, person(1))).toEqual(answer)
    expect(await content()).toEqual(before)
  })

  test('of 60 at once on 2 places gives exactly 2 at every date, and the rest waits in one order', async () => {
    const { series } = await schedule()
    await Promise.all(Array.from({ length: 60 }, (_, number) => registerForAll(series.id, person(number))))
    const { rows } = await sql<{ slug: string; had: number; waits: number }>`
      select event.slug, count(*) filter (where registration.status = 'REGISTERED')::integer as had,
        count(*) filter (where registration.status = 'WAITLISTED')::integer as waits
      from events.event join events.registration on registration.event = event.slug
      where series_id = ${series.id} group by event.slug`.execute(portal.db)
    expect(rows.map(({ had, waits }) => [had, waits])).toEqual(Array(4).fill([2, 58]))
  }, 60_000)

  test('leaves out what is over and what is cancelled', async () => {
    const { series } = await schedule()
    await sql`update events.event set status = 'CANCELLED' where slug = ${series.dates[0].slug}`.execute(portal.db)
    await sql`update events.event set starts_at = '2026-01-01', ends_at = '2026-01-02'
      where slug = ${series.dates[1].slug}`.execute(portal.db)
    expect(statusesOf(await registerForAll(series.id, person(1)))).toHaveLength(2)
  })

  test('for nobody, for a series that is none, and for one that is over, is refused', async () => {
    const before = await content()
    expect((await registerForAll('demonstration-workshops', null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await registerForAll('none', person(1))).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'series' }])
    expect((await registerForAll('wic-workshops-2011-12', person(1))).userErrors).toMatchObject([
      { code: 'INVALID', field: 'series' },
    ])
    expect(await content()).toEqual(before)
  })
})

test('whoever has a place at a date that is moved is written to, of that date alone; the date says when it was to be', async () => {
  const { series } = await schedule()
  await registerForAll(series.id, person(1))
  const [, second] = series.dates
  const moved = { series: series.id, event: second.slug, scope: 'THIS', startTime: '14:00', endTime: '15:30' }
  expect((await change({ ...moved, revision: series.revision })).userErrors).toEqual([])
  const { rows } = await sql<{ notices: object[] }>`select news->'notices' as notices from events.change
    where subject_id = ${series.id} and action = 'changeSeries'`.execute(portal.db)
  expect(rows).toEqual([
    {
      notices: [
        {
          kind: 'EVENT_MOVED',
          about: second.slug,
          municipality: null,
          person: 'person-1',
          url: `/events/${second.slug}`,
          occasions: [second.slug],
          standings: { [second.slug]: { status: 'REGISTERED', steps: 2 } },
        },
      ],
    },
  ])
  const { data } = await portal.ask(
    'query ($slug: String!) { event(slug: $slug) { formerTimes { startsAt timeZone } } }',
    { slug: second.slug },
  )
  expect(data.event.formerTimes).toEqual([{ startsAt: second.startsAt, timeZone: 'America/St_Johns' }])
})

test('a revision never comes again, whatever dates leave the series', async () => {
  const { series } = await schedule({ draft: true })
  const drafts = async () =>
    (
      await portal.ask(
        'query ($id: ID!) { eventSeries(id: $id) { revision drafts { slug sequence } } }',
        { id: series.id },
        organiser,
      )
    ).data.eventSeries
  const seen = new Set<number>()
  for (;;) {
    const { revision, drafts: left } = await drafts()
    expect(seen.has(revision)).toBe(false)
    expect(revision).toBeGreaterThan(Math.max(0, ...seen))
    seen.add(revision)
    const [draft] = left
    if (!draft) break
    const { data } = await portal.ask(
      'mutation ($input: DiscardEventInput!) { discardEvent(input: $input) { userErrors { code } } }',
      { input: { event: draft.slug, revision: draft.sequence } },
      organiser,
    )
    expect(data.discardEvent.userErrors).toEqual([])
  }
  expect(seen.size).toBe(5)
})

test('a series keeps the rule that made it, and each date its day', async () => {
  const { series } = await schedule({ on: { ...weekly, except: ['2026-10-27'] } })
  const { data } = await portal.ask(
    'query ($id: ID!) { eventSeries(id: $id) { recurrence { rule days startTime timeZone } dates { recurrenceDay } } }',
    { id: series.id },
  )
  expect(data.eventSeries).toEqual({
    recurrence: {
      rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=4',
      days: ['2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10'],
      startTime: '13:30',
      timeZone: 'America/St_Johns',
    },
    dates: ['2026-10-20', '2026-11-03', '2026-11-10'].map(recurrenceDay => ({ recurrenceDay })),
  })
  const picked = await schedule({ on: { pattern: 'PICKED', days: ['2026-12-01'] } })
  const other = await portal.ask('query ($id: ID!) { eventSeries(id: $id) { recurrence { rule } } }', {
    id: picked.series.id,
  })
  expect(other.data.eventSeries).toEqual({ recurrence: null })
})

test('a series that everybody may see from now on is one piece of news', async () => {
  const { series } = await schedule({ audience: 'MEMBERS' })
  const [first] = series.dates
  const lastNews = async () => {
    const url = `/events/series/${series.id}`
    const { rows } = await sql`
      select action, subject_id as series from events.change
      where news->>'kind' = 'EVENT_SCHEDULED' and news->>'url' = ${url}`.execute(portal.db)
    return rows
  }
  expect(await lastNews()).toEqual([])
  const opened = await change({
    series: series.id,
    revision: series.revision,
    event: first.slug,
    scope: 'ALL',
    audience: 'PUBLIC',
  })
  expect(opened.userErrors).toEqual([])
  expect(await lastNews()).toEqual([{ action: 'publishSeries', series: series.id }])
})

test('whoever has a place at several dates that are moved hears of them in one letter', async () => {
  const { series } = await schedule()
  await registerForAll(series.id, person(1))
  const [first, second] = series.dates
  await portal.ask(
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }',
    { input: { event: second.slug } },
    person(2),
  )
  await change({
    series: series.id,
    event: first.slug,
    scope: 'ALL',
    startTime: '14:00',
    endTime: '15:30',
    revision: series.revision,
  })
  const { rows } = await sql<{ notices: any[] }>`select news->'notices' as notices from events.change
    where subject_id = ${series.id} and action = 'changeSeries'`.execute(portal.db)
  const notices = rows[0]?.notices ?? []
  const dates = series.dates.map(({ slug }: { slug: string }) => slug)
  expect(notices).toHaveLength(2)
  expect(notices.find(one => one.person === 'person-1')).toMatchObject({
    kind: 'EVENT_MOVED',
    about: series.id,
    url: `/events/series/${series.id}`,
    occasions: dates,
    standings: Object.fromEntries(dates.map((slug: string) => [slug, { status: 'REGISTERED' }])),
  })
  expect(notices.find(one => one.person === 'person-2')).toMatchObject({ about: second.slug, occasions: [second.slug] })
})

test('dates that are drafts are changed as others are, by whoever may schedule them, and nobody hears of it', async () => {
  const { series } = await schedule({ draft: true, invited: ['calgary'] })
  const read = async () =>
    (
      await portal.ask(
        'query ($id: ID!) { eventSeries(id: $id) { revision drafts { slug startsAt venue status } } }',
        { id: series.id },
        organiser,
      )
    ).data.eventSeries
  const { revision, drafts } = await read()
  const [first, second] = drafts
  const wish = { series: series.id, event: second.slug, scope: 'THIS_AND_LATER', venue: 'Invented hall', revision }
  expect((await change(wish, editorOf('toronto'))).userErrors ?? []).not.toEqual([])
  const { dates, userErrors } = await change(wish)
  expect(userErrors).toEqual([])
  expect(dates).toHaveLength(drafts.length - 1)
  const after = await read()
  expect(after.drafts.map(({ venue }: { venue: string | null }) => venue)).toEqual([
    first.venue,
    ...drafts.slice(1).map(() => 'Invented hall'),
  ])
  const { rows } = await sql<{ news: object | null }>`select news from events.change
    where subject_id = ${series.id} and action = 'changeSeries'`.execute(portal.db)
  expect(rows).toMatchObject([{ news: { notices: [] } }])
  expect(rows[0]?.news).not.toHaveProperty('kind')
  const cancelled = await change({ ...wish, venue: undefined, cancel: true, revision: after.revision })
  expect(cancelled.userErrors).toMatchObject([{ field: 'event' }])
})
