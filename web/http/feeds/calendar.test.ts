import fc from 'fast-check'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { EventInCalendarFragment } from '../../app/graphql/generated/graphql.ts'
import { calendarOf, type InCalendar } from './calendar.ts'
import { placeOf } from './personal-calendar.ts'
import { recurrencesBehind, recurring } from './recurrences.ts'

const event: EventInCalendarFragment = {
  slug: 'meeting',
  title: { text: 'Meeting' },
  description: null,
  kind: 'MEETING',
  status: 'PUBLISHED',
  startsAt: '2027-01-12T18:00:00Z',
  endsAt: '2027-01-12T19:00:00Z',
  precision: 'TIME',
  timeZone: 'America/St_Johns',
  venue: null,
  address: null,
  online: false,
  organizer: null,
  hostMunicipality: null,
  source: null,
  invented: false,
  sequence: 0,
  updatedAt: '2026-11-20T08:00:00Z',
}

const write = (...events: Partial<InCalendar>[]) =>
  calendarOf(
    events.map(each => ({ ...event, ...each })),
    { lang: 'en', origin: 'https://portal.test', name: 'Events' },
  )

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone').map(zone => new ICAL.Timezone(zone))
  const instantOf = (property: ICAL.Property) => {
    const time = property.getFirstValue() as ICAL.Time
    const zone = zones.find(({ tzid }) => tzid === property.getParameter('tzid'))
    if (zone) time.zone = zone
    return time.toJSDate().toISOString()
  }
  const events = calendar.getAllSubcomponents('vevent')
  const value = (name: string, at = 0) => String(events[at]?.getFirstPropertyValue(name))
  const instants = events.map(each =>
    ['dtstart', 'dtend'].map(name => instantOf(each.getFirstProperty(name) as ICAL.Property)),
  )
  return { zones: zones.map(({ tzid }) => tzid), events, value, instants }
}

describe('instants', () => {
  const zones = ['St_Johns', 'Halifax', 'Toronto', 'Winnipeg', 'Regina', 'Edmonton', 'Vancouver', 'Whitehorse'].map(
    city => `America/${city}`,
  )
  const minute = 60_000
  const instant = fc
    .integer({ min: Date.UTC(2000, 0) / minute, max: Date.UTC(2036, 0) / minute })
    .map(at => new Date(at * minute).toISOString())
  const anyEvent = fc
    .tuple(instant, instant, fc.constantFrom(...zones, 'Australia/Melbourne', 'Europe/Dublin', 'Etc/UTC'))
    .map(([one, other, timeZone]) => ({
      ...event,
      startsAt: one < other ? one : other,
      endsAt: one < other ? other : one,
      timeZone,
    }))

  test('are read as they were written, in every zone', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), events => {
        expect(read(write(...events)).instants).toEqual(events.map(({ startsAt, endsAt }) => [startsAt, endsAt]))
      }),
      { numRuns: 100 },
    )
  })

  test.each(zones)('stay what they are from hour to hour around both changes of the clock in %s', timeZone => {
    let at = Temporal.Instant.from('2019-01-01T00:00:00Z').toZonedDateTimeISO(timeZone)
    for (const _ of ['spring', 'autumn']) at = at.getTimeZoneTransition('next') ?? at
    const changes = [at.getTimeZoneTransition('previous') ?? at, at].map(({ epochMilliseconds }) => epochMilliseconds)
    const events = changes.flatMap(change =>
      Array.from({ length: 17 }, (_, quarter) => change + (quarter - 8) * 15 * minute).map(start => ({
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 45 * minute).toISOString(),
        timeZone,
      })),
    )
    expect(read(write(...events)).instants).toEqual(events.map(({ startsAt, endsAt }) => [startsAt, endsAt]))
  })

  test('of the hour that comes twice are told in UTC', () => {
    const first = { startsAt: '2026-11-01T04:00:00.000Z', endsAt: '2026-11-01T04:15:00.000Z' }
    const text = write(first, { ...first, endsAt: '2026-11-01T08:00:00Z', timeZone: 'America/Regina' })
    expect(text).toContain('DTSTART:20261101T040000Z')
    expect(text).toContain('DTSTART;TZID=America/Regina:20261031T220000')
  })
})

test('a zone is described once, and only where a clock needs it', () => {
  const day = {
    precision: 'DAY',
    startsAt: '2008-02-25T05:00:00Z',
    endsAt: '2008-02-26T04:59:59Z',
    timeZone: 'America/Toronto',
  } as const
  expect(read(write({}, {}, { timeZone: 'America/Regina' }, day)).zones).toEqual(['America/St_Johns', 'America/Regina'])
})

test('a day has no clock, and ends where the next begins', () => {
  const text = write({
    precision: 'DAY',
    startsAt: '2011-11-30T07:00:00Z',
    endsAt: '2011-12-03T06:59:59Z',
    timeZone: 'America/Edmonton',
  })
  expect(text).toContain('DTSTART;VALUE=DATE:20111130\r\nDTEND;VALUE=DATE:20111203\r\n')
})

test('what is known to the month or the year only is on no day', () => {
  expect(read(write({ precision: 'MONTH' }, { precision: 'YEAR' }, {})).events).toHaveLength(1)
})

test('a changed event keeps its name and counts on', () => {
  const { value } = read(write({ sequence: 3, status: 'CANCELLED' }))
  expect([value('uid'), value('sequence'), value('status')]).toEqual(['meeting@coalition-portal', '3', 'CANCELLED'])
  expect([value('dtstamp'), value('last-modified')]).toEqual(['2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z'])
  expect(value('url')).toBe('https://portal.test/en/events/meeting')
})

describe('one’s own place', () => {
  const entry = {
    uid: 'meeting.own',
    status: 'REGISTERED',
    onlineUrl: 'https://meet.example/room',
    sequence: 5,
    changedAt: '2026-11-21T08:00:00Z',
  } as const
  const place = ({ event: more = {}, status }: { event?: object; status?: 'WAITLISTED' | 'CANCELLED' }) =>
    read(write(placeOf({ ...event, ...more }, { ...entry, ...(status && { onlineUrl: null, status }) }, 'en')))

  test('is an entry of its own, with a link and a number of its own', () => {
    const { value } = place({})
    expect(['uid', 'sequence', 'status', 'dtstamp'].map(name => value(name))).toEqual([
      'meeting.own@coalition-portal',
      '5',
      'CONFIRMED',
      '2026-11-21T08:00:00Z',
    ])
    expect(value('description')).toBe('Take part online: https://meet.example/room')
  })

  test('that is waited for is not certain; one that was given up is cancelled, as that of a cancelled event', () => {
    expect(place({ status: 'WAITLISTED' }).value('status')).toBe('TENTATIVE')
    expect(place({ status: 'WAITLISTED' }).value('description')).toMatch(/waitlist/)
    expect(place({ status: 'CANCELLED' }).value('status')).toBe('CANCELLED')
    expect(place({ event: { status: 'CANCELLED' } }).value('status')).toBe('CANCELLED')
  })
})

test('what is invented says so', () => {
  const { value } = read(write({ invented: true, description: { text: 'Bring a report.' } }))
  expect(value('description')).toMatch(/^Invented to demonstrate the portal.*\n\nBring a report\.$/)
})

test.each([
  [{ venue: 'Hall', address: '1 Invented Street', online: true }, 'Hall, 1 Invented Street / Online'],
  [{ venue: 'Hall' }, 'Hall'],
  [{ address: '1 Invented Street' }, '1 Invented Street'],
  [{ online: true }, 'Online'],
  [{}, 'null'],
])('where it is held is hall, street and the net, as far as they are known: %j', (place, location) => {
  expect(read(write(place)).value('location')).toBe(location)
})

test('texts come back as they were, in lines of 75 bytes', () => {
  const text = 'Thị trấn; “đa dạng”, \\ hòa nhập – مدينة شاملة 🏳️‍🌈\n'.repeat(6).trim()
  const written = write({ title: { text }, description: { text: `${text}\u0000\u0007` }, venue: text })
  const { value } = read(written)
  expect([value('summary'), value('description'), value('location')]).toEqual([text, text, text])
  expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Math.max(...written.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
})

test('the same events are the same bytes', () => {
  expect(write({})).toBe(write({}))
})

describe('a series that a rule made', () => {
  const series = {
    id: 'tuesdays',
    title: { text: 'Tuesdays' },
    revision: 7,
    recurrence: {
      rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=4',
      days: ['2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10'],
      startTime: '13:30',
      endTime: '15:00',
      timeZone: 'America/St_Johns',
    },
  }
  const date = (recurrenceDay: string | null, startsAt: string, more: Partial<InCalendar> = {}) => ({
    ...event,
    slug: `on-${recurrenceDay}`,
    series,
    recurrenceDay,
    startsAt,
    endsAt: Temporal.Instant.from(startsAt).add({ minutes: 90 }).toString(),
    ...more,
  })
  // the clock changes on the first of November; the third is a draft, and nobody hears of it
  const dates = [
    date('2026-10-20', '2026-10-20T16:00:00Z'),
    date('2026-10-27', '2026-10-29T17:00:00Z', { sequence: 2, updatedAt: '2026-10-01T08:00:00Z' }),
    date('2026-11-10', '2026-11-10T17:00:00Z', { status: 'CANCELLED' }),
    date(null, '2026-12-01T17:00:00Z'),
  ]
  const text = calendarOf(
    dates.map(each => ({ ...each, ...recurring(each) })),
    { lang: 'en', origin: 'https://portal.test', name: 'Events' },
    recurrencesBehind(dates, 'en'),
  )

  test('is one recurrence with an exception for each of its dates, and every start of it is known', () => {
    const { events, value, instants } = read(text)
    expect(events.map(each => each.getFirstPropertyValue('uid'))).toEqual([
      ...Array.from({ length: 4 }, () => 'tuesdays@coalition-portal'),
      'on-null@coalition-portal',
    ])
    expect(value('summary')).toBe('Tuesdays')
    expect(value('sequence')).toBe('7')
    expect(value('rrule')).toBe('FREQ=WEEKLY;COUNT=4;BYDAY=TU')
    expect(text).toContain('EXDATE;TZID=America/St_Johns:20261103T133000\r\n')
    expect(events.slice(1, 4).map(each => String(each.getFirstPropertyValue('recurrence-id')))).toEqual([
      '2026-10-20T13:30:00',
      '2026-10-27T13:30:00',
      '2026-11-10T13:30:00',
    ])
    expect(instants.slice(1).map(([starts]) => starts)).toEqual(
      dates.map(({ startsAt }) => new Date(startsAt).toISOString()),
    )
    expect(value('status', 3)).toBe('CANCELLED')
  })

  test('is read by another library as its dates, where they were moved to', () => {
    const calendar = new ICAL.Component(ICAL.parse(text))
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
    const [master, ...others] = calendar.getAllSubcomponents('vevent')
    const whole = new ICAL.Event(master!, {
      exceptions: others.filter(each => each.hasProperty('recurrence-id')),
    })
    const starts: string[] = []
    const iterator = whole.iterator()
    for (let next = iterator.next(); next; next = iterator.next())
      starts.push(whole.getOccurrenceDetails(next).startDate.toJSDate().toISOString())
    ICAL.TimezoneService.reset()
    expect(starts).toEqual(dates.slice(0, 3).map(({ startsAt }) => new Date(startsAt).toISOString()))
  })

  test('a date on another clock, or at an hour that the clock shows twice, stands by itself, and its start is an exception', () => {
    const zone = date('2026-10-27', '2026-10-27T16:00:00Z', { timeZone: 'America/Vancouver' })
    const twice = date('2026-11-03', '2026-11-01T03:45:00Z')
    expect([recurring(zone), recurring(twice)]).toEqual([{}, {}])
    const [recurrence] = recurrencesBehind([date('2026-10-20', '2026-10-20T16:00:00Z'), zone, twice], 'en')
    expect(recurrence?.repeats?.except).toEqual(['2026-10-27', '2026-11-03', '2026-11-10'])
  })

  test('a rule whose first day has no such hour is told as single dates', () => {
    const night = { ...series.recurrence, days: ['2027-03-14', '2027-03-21'], startTime: '02:30' }
    const later = { ...date('2027-03-21', '2027-03-21T05:00:00Z'), series: { ...series, recurrence: night } }
    expect(recurring(later)).toEqual({})
  })

  test('a date without an hour stands by itself, and so do those of a series of picked days', () => {
    expect(recurring(date('2026-10-20', '2026-10-20T16:00:00Z', { precision: 'DAY' }))).toEqual({})
    expect(
      recurring({ ...date('2026-10-20', '2026-10-20T16:00:00Z'), series: { ...series, recurrence: null } }),
    ).toEqual({})
    expect(recurrencesBehind([date(null, '2026-12-01T17:00:00Z')], 'en')).toEqual([])
  })
})
