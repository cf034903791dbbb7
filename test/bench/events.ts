import { sql } from 'kysely'
import { eventsDatabase } from '../../services/events/database/setup.ts'
import { createEventsSubgraph } from '../../services/events/subgraph.ts'
import { CalendarPageDocument, OrganiserDeskPageDocument } from '../../web/app/graphql/generated/graphql.ts'
import { organiser, visitor } from '../kit/askers.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { openSubgraph } from '../kit/subgraph.ts'
import { timesOf } from './times.ts'

const rounds = 40
const database = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded'

const month = {
  from: '2026-03-01T00:00:00Z',
  to: '2026-04-01T00:00:00Z',
  now: '2026-03-10T00:00:00Z',
  first: '2026-03-01',
  last: '2026-03-31',
}
const narrowed = (filter: object) => ({ ...month, filter, listed: filter })
const calendar = CalendarPageDocument.toString()
const desk = OrganiserDeskPageDocument.toString()
const deskSpan = { now: month.now, since: '2026-01-10T00:00:00Z' }

/** The calendar and the desk among 100,000 events, a feed of 500, and how many a second register for one event. */
export async function benchEvents() {
  const portal = await openPortal()
  await fill(portal)
  const asked: [label: string, query: string, variables: Record<string, unknown>, as?: string][] = [
    ['a month', calendar, narrowed({})],
    ['a month, one province', calendar, narrowed({ province: ['QC'] })],
    ['a month, a network, a language', calendar, narrowed({ network: 'WIC', language: 'fr' })],
    ['a month, a commitment', calendar, narrowed({ commitment: 4 })],
    ['the desk of an organiser', desk, deskSpan, 'organiser@example.org'],
    ['the desk of an editor', desk, deskSpan, 'calgary@example.org'],
  ]
  for (const [label, query, variables, as] of asked)
    await report(portal, label, async () => {
      const { errors } = await portal.ask(query, variables, as ? { as } : {})
      if (errors) throw new Error(errors[0]?.message)
    })
  await report(portal, 'a feed of 500 events', async () => {
    const answer = await fetch(`${portal.url}/events/series/invented-series/calendar.ics?lang=en`)
    const events = (await answer.text()).split('BEGIN:VEVENT').length - 1
    if (events !== 501) throw new Error(`A feed of ${events} events.`)
  })
  await report(portal, 'the whole calendar, kept', () => wholeCalendar(portal, 'en'))
  const begun = performance.now()
  await wholeCalendar(portal, 'fr')
  console.log(
    `${database.padEnd(10)} ${'the whole calendar, built'.padEnd(32)} ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  )
  await portal.stop()
  await benchRegistrations()
}

/** Two years back, and all to come. */
async function wholeCalendar(portal: Portal, lang: string) {
  const text = await (await fetch(`${portal.url}/calendar.ics?lang=${lang}`)).text()
  const events = text.split('BEGIN:VEVENT').length - 1
  if (events < 10_000) throw new Error(`A calendar of ${events} events.`)
}

async function report(portal: Portal, label: string, ask: () => Promise<void>) {
  const { p50, p95, statements } = await timesOf(portal, rounds, ask)
  const [median, late] = [p50, p95].map(time => time.toFixed(1).padStart(7))
  console.log(`${database.padEnd(10)} ${label.padEnd(32)} p50 ${median} ms  p95 ${late} ms  ${statements} statements`)
}

/** Invented events of twenty years, of every municipality in turn, each with two commitments; 500 of them are one series, moved from where its rule had them. */
async function fill({ db }: Portal) {
  await sql`
    insert into events.event_series (id, title, recurrence)
    select 'invented-series', '{"en": "Invented series"}', jsonb_build_object(
      'rule', 'FREQ=DAILY;COUNT=500', 'startTime', '12:00', 'endTime', '14:00', 'timeZone', 'America/Toronto',
      'days', jsonb_agg(to_char(date '2010-01-01' + at, 'YYYY-MM-DD') order by at))
    from generate_series(1, 500) at`.execute(db)
  await sql`
    with hosts as (select slug, row_number() over (order by slug) - 1 as at, count(*) over () as among from events.municipality)
    insert into events.event (slug, title, description, kind, status, starts_at, ends_at, precision, time_zone, starts_local,
      ends_local, venue, capacity, host_municipality, languages, series_id, recurrence_day, invented, sequence, created_at, updated_at)
    select 'invented-' || n, jsonb_build_object('en', 'Invented ' || n), jsonb_build_object('en', repeat('Invented words. ', 20)),
      (array['WORKSHOP','MEETING','CONFERENCE','WEBINAR','TRAINING'])[1 + n % 5], case when n % 50 = 0 then 'DRAFT' else 'PUBLISHED' end,
      starts, starts + interval '2 hours', 'TIME', 'America/Toronto', to_char(starts, 'YYYY-MM-DD"T"HH24:MI'),
      to_char(starts + interval '2 hours', 'YYYY-MM-DD"T"HH24:MI'), 'Invented hall', 30, hosts.slug,
      case when n % 3 = 0 then array['fr'] else array['en'] end, case when n % 50 = 7 and n <= 25000 then 'invented-series' end,
      case when n % 50 = 7 and n <= 25000 then to_char(date '2010-01-01' + (n + 43) / 50, 'YYYY-MM-DD') end,
      true, 0, now(), now()
    from (select n, timestamptz '2010-01-01' + n * interval '105 minutes' as starts from generate_series(1, 100000) n) invented
    join hosts on hosts.at = n % hosts.among`.execute(db)
  await sql`
    insert into events.event_commitment (event, commitment)
    select 'invented-' || n, 1 + (n + which * 5) % 10 from generate_series(1, 100000) n, generate_series(0, 1) which`.execute(
    db,
  )
  await sql`
    insert into events.registration (id, event, person_id, status, created_at)
    select 'invented-' || n || '-' || person, 'invented-' || n, 'invented-' || person, 'REGISTERED', now()
    from generate_series(80000, 90000) n, generate_series(1, 10) person`.execute(db)
  await sql`analyze`.execute(db)
}

/** 500 people at once on one event of 100 places, without and with a share of each municipality. */
async function benchRegistrations() {
  const subgraph = await openSubgraph(eventsDatabase, createEventsSubgraph)
  for (const municipalityShare of [null, 5]) {
    const input = {
      title: [{ lang: 'en', text: 'Invented' }],
      kind: 'WORKSHOP',
      startsAt: '2026-09-01T16:00:00Z',
      endsAt: '2026-09-01T18:00:00Z',
      timeZone: 'America/Edmonton',
      capacity: 100,
      municipalityShare,
    }
    const schedule = 'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }'
    const event = (await subgraph.ask(schedule, { input }, organiser)).data.scheduleEvent.event.slug
    const register = `mutation ($input: RegisterForEventInput!) {
      registerForEvent(input: $input) { registration { status } userErrors { message } } }`
    subgraph.counter.statements = 0
    const begun = performance.now()
    const times = await Promise.all(
      Array.from({ length: 500 }, async (_, number) => {
        await subgraph.ask(register, { input: { event } }, visitor(number))
        return performance.now() - begun
      }),
    )
    times.sort((one, other) => one - other)
    const seconds = (performance.now() - begun) / 1000
    const label = municipalityShare ? '500 register at once, a share' : '500 register at once'
    console.log(
      `${database.padEnd(10)} ${label.padEnd(32)} ${(500 / seconds).toFixed(0)} a second, half have their answer after ${times[249]?.toFixed(0)} ms, the last but 25 after ${times[474]?.toFixed(0)} ms, ${subgraph.counter.statements / 500} statements each`,
    )
  }
  await subgraph.close()
}
