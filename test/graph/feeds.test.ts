import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'
import { addEvents, addMunicipalities } from '../kit/story.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal({ tablesKeptFor: 0 })
})
afterAll(() => portal.stop())

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(portal.url + path, { headers })
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, header: (name: string) => response.headers.get(name), body, text: body.toString() }
}

describe('calendars', () => {
  const year = new Date().getUTCFullYear() + 1
  /** The day on which most clocks of Canada change, and the day before, at the same time. */
  const aroundSunday = (month: number, nth: number) => {
    const first = new Date(Date.UTC(year, month, 1, 17))
    const sunday = new Date(Date.UTC(year, month, 1 + ((7 - first.getUTCDay()) % 7) + (nth - 1) * 7, 17))
    return [new Date(sunday.getTime() - 86_400_000), sunday].map(at => at.toISOString())
  }
  const starts = [...aroundSunday(2, 2), ...aroundSunday(10, 1)]
  const zones = ['America/St_Johns', 'America/Regina', 'America/Edmonton']

  function read(text: string) {
    const calendar = new ICAL.Component(ICAL.parse(text))
    const described = calendar.getAllSubcomponents('vtimezone').map(zone => new ICAL.Timezone(zone))
    const instantOf = (event: ICAL.Component, name: string) => {
      const property = event.getFirstProperty(name) as ICAL.Property
      const time = property.getFirstValue() as ICAL.Time
      const zone = described.find(({ tzid }) => tzid === property.getParameter('tzid'))
      if (zone) time.zone = zone
      return time.toJSDate().toISOString()
    }
    return calendar.getAllSubcomponents('vevent').map(event => ({
      uid: String(event.getFirstPropertyValue('uid')),
      zone: event.getFirstProperty('dtstart')?.getParameter('tzid'),
      startsAt: instantOf(event, 'dtstart'),
      endsAt: instantOf(event, 'dtend'),
    }))
  }

  test.each(zones)(
    'an event in %s is read back at the instant it was scheduled for, before and after the clocks change',
    async timeZone => {
      const schedule = `mutation ($input: ScheduleEventInput!) {
      scheduleEvent(input: $input) { event { slug startsAt endsAt timeZone } userErrors { message } }
    }`
      for (const startsAt of starts) {
        const endsAt = new Date(Date.parse(startsAt) + 5_400_000).toISOString()
        const input = {
          title: [{ lang: 'en', text: `${timeZone} ${startsAt}` }],
          kind: 'MEETING',
          startsAt,
          endsAt,
          timeZone,
        }
        const { data } = await portal.ask(schedule, { input }, { as: 'organiser@example.org' })
        expect(data.scheduleEvent.userErrors).toEqual([])
        const told = { uid: `${data.scheduleEvent.event.slug}@coalition-portal`, zone: timeZone, startsAt, endsAt }

        expect(read((await get(`/events/${data.scheduleEvent.event.slug}.ics`)).text)).toEqual([told])
        expect(read((await get('/calendar.ics')).text)).toContainEqual(told)
      }
    },
  )

  test('a calendar is sent once, and again when an event is added', async () => {
    const first = await get('/calendar.ics?lang=fr')
    expect(first.status).toBe(200)
    expect(first.header('content-type')).toBe('text/calendar; charset=utf-8')
    const etag = first.header('etag') ?? expect.fail('no ETag')
    const again = await get('/calendar.ics?lang=fr', { 'if-none-match': etag })
    expect([again.status, again.text]).toEqual([304, ''])

    await addEvents(portal, 130, new Date(Date.UTC(year, 0, 1, 12)))
    const changed = await get('/calendar.ics?lang=fr', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
    const entries = new ICAL.Component(ICAL.parse(changed.text)).getAllSubcomponents('vevent')
    const named = entries.map(entry => ['uid', 'recurrence-id'].map(name => String(entry.getFirstPropertyValue(name))))
    expect(new Set(named.map(String)).size).toBe(entries.length)
    // the dates of the one series that a rule made, in place of its starts
    expect(entries.filter(entry => entry.hasProperty('recurrence-id'))).toHaveLength(8)
    const uids = named.map(([uid = '']) => uid)
    expect(uids.filter(uid => uid.startsWith('invented-meeting-'))).toHaveLength(130)
  })

  test('an event on record without a clock is a day, and one without a day is in no calendar', async () => {
    const { text } = await get('/events/auma-convention-2011.ics')
    expect(text).toMatch(
      /UID:auma-convention-2011@.*\r\n(?:.*\r\n){2}DTSTART;VALUE=DATE:20110928\r\nDTEND;VALUE=DATE:20111001\r\n/,
    )
    expect((await get('/events/wic-workshops-2011-12.ics')).status).toBe(404)
  })

  test('a calendar goes two years back and says so; a series is whole', async () => {
    const schedule = `mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }`
    const on = (years: number, days: number) => {
      const at = new Date(Date.UTC(year - 1 - years, new Date().getUTCMonth(), new Date().getUTCDate() + days, 12))
      return { startsAt: at.toISOString(), endsAt: new Date(at.getTime() + 3_600_000).toISOString() }
    }
    const common = { kind: 'MEETING', timeZone: 'America/Toronto', series: 'demonstration-peer-hours' }
    const slugs: string[] = []
    for (const span of [on(2, -2), on(2, 2)]) {
      const input = { ...common, ...span, title: [{ lang: 'en', text: `Past ${span.startsAt}` }] }
      const { data } = await portal.ask(schedule, { input }, { as: 'organiser@example.org' })
      slugs.push(`${data.scheduleEvent.event.slug}@coalition-portal`)
    }
    const uidsOf = async (path: string) => read((await get(path)).text).map(({ uid }) => uid)
    const whole = await uidsOf('/calendar.ics')
    expect(slugs.map(uid => whole.includes(uid))).toEqual([false, true])
    expect((await get('/calendar.ics?lang=fr')).text.replaceAll('\r\n ', '')).toContain(
      'X-WR-CALDESC:Activités des deux dernières années et toutes celles à venir.',
    )
    const series = await get('/calendar.ics?series=demonstration-peer-hours')
    expect(read(series.text).map(({ uid }) => uid)).toEqual(expect.arrayContaining(slugs))
    expect(series.text).not.toContain('X-WR-CALDESC')
  })

  test('a page of events is counted where somebody asks how many there are', async () => {
    const counted = async (query: string) => {
      portal.counter.statements.length = 0
      await portal.ask(query)
      return portal.counter.statements.filter(statement => /count\(\*\)/i.test(statement)).length
    }
    expect(await counted('{ events(first: 2) { nodes { slug } pageInfo { hasNextPage } } }')).toBe(0)
    expect(await counted('{ events(first: 2) { totalCount nodes { slug } } }')).toBe(1)
  })

  test('what is invented for the demonstration says so', async () => {
    const { text } = await get('/events/demonstration-conference.ics?lang=vi')
    expect(text.replaceAll('\r\n ', '')).toMatch(/DESCRIPTION:Hư cấu để minh họa/)
    expect(text).toContain(`${portal.url}/vi/events/demonstration-conference`)
  })

  test.each(['America/St_Johns', 'America/Regina', 'America/Toronto', 'America/Vancouver'])(
    'a series in %s keeps its hour on the wall across both changes of the clock, also for who has a place',
    async timeZone => {
      const days = starts.map(at => at.slice(0, 10))
      const schedule = `mutation ($input: ScheduleSeriesInput!) {
        scheduleSeries(input: $input) { series { id } dates { event { slug } startsAt endsAt } userErrors { message } } }`
      const input = {
        title: [{ lang: 'en', text: `Series in ${timeZone}` }],
        kind: 'WORKSHOP',
        on: { pattern: 'PICKED', days },
        startTime: '09:30',
        endTime: '11:00',
        timeZone,
        onlineUrl: 'https://meet.example/secret',
      }
      const { series, dates, userErrors } = (await portal.ask(schedule, { input }, { as: 'organiser@example.org' }))
        .data.scheduleSeries
      expect(userErrors).toEqual([])
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
      expect(dates.map(({ startsAt }: { startsAt: string }) => clock.format(new Date(startsAt)))).toEqual(
        days.map(day => `${day} 09:30`),
      )
      const told = (dates as { event: { slug: string }; startsAt: string; endsAt: string }[]).map(
        ({ event, ...span }) => ({ slug: event.slug, zone: timeZone, ...span }),
      )
      const feed = await get(`/events/series/${series.id}/calendar.ics`)
      expect(read(feed.text)).toEqual(told.map(({ slug, ...one }) => ({ uid: `${slug}@coalition-portal`, ...one })))
      expect(feed.text).not.toContain('meet.example')

      const as = { as: 'edmonton@example.org' }
      await portal.ask(
        'mutation ($input: RegisterForSeriesInput!) { registerForSeries(input: $input) { userErrors { code } } }',
        { input: { series: series.id } },
        as,
      )
      const { text } = await get(`/calendars/${await newToken(as)}.ics`)
      for (const { slug, ...one } of told)
        expect(read(text)).toContainEqual({
          uid: expect.stringMatching(`^${slug}\\.[\\w-]+@coalition-portal$`),
          ...one,
        })
      expect(text.replaceAll('\r\n ', '')).toContain('https://meet.example/secret')
    },
  )

  async function newToken(as: { as: string }): Promise<string> {
    const { personalCalendar } = (await portal.ask('{ personalCalendar { madeAt } }', {}, as)).data
    const renew = `mutation ($input: RenewPersonalCalendarInput!) { renewPersonalCalendar(input: $input) { token } }`
    const input = { madeAt: personalCalendar?.madeAt ?? null }
    return (await portal.ask(renew, { input }, as)).data.renewPersonalCalendar.token
  }

  test('a personal calendar is kept by its reader alone, sent once, and stops when its address is renewed', async () => {
    const as = { as: 'reader@example.org' }
    const address = `/calendars/${await newToken(as)}.ics`
    const first = await get(address)
    expect([first.status, first.header('cache-control')]).toEqual([200, 'private, no-cache'])
    const etag = first.header('etag') ?? expect.fail('no ETag')
    expect((await get(address, { 'if-none-match': etag })).status).toBe(304)
    const renewed = `/calendars/${await newToken(as)}.ics`
    expect([(await get(address)).status, (await get(renewed)).status]).toEqual([404, 200])
  })

  test('what was given up stays in the personal calendar as cancelled, with a larger number', async () => {
    const as = { as: 'thunder-bay@example.org' }
    const register = `mutation ($input: RegisterForEventInput!) {
      registerForEvent(input: $input) { registration { id } userErrors { message } } }`
    const input = { event: 'demonstration-conference' }
    const { registration } = (await portal.ask(register, { input }, as)).data.registerForEvent
    const address = `/calendars/${await newToken(as)}.ics`
    const numberIn = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
    const before = (await get(address)).text
    expect(before).toContain('STATUS:CONFIRMED')
    const cancel = `mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { userErrors { code } } }`
    await portal.ask(cancel, { input: { registration: registration.id } }, as)
    const after = (await get(address)).text
    expect(after).toContain('STATUS:CANCELLED')
    expect(numberIn(after)).toBeGreaterThan(numberIn(before))
  })

  test('an event for members is a file for whoever may see its page, kept by no cache, with the link for who has a place', async () => {
    const schedule = `mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }`
    const input = {
      title: [{ lang: 'en', text: 'For members' }],
      kind: 'MEETING',
      audience: 'MEMBERS',
      onlineUrl: 'https://meet.example/members',
      startsAt: starts[0],
      endsAt: starts[1],
      timeZone: 'America/Toronto',
    }
    const { slug } = (await portal.ask(schedule, { input }, { as: 'organiser@example.org' })).data.scheduleEvent.event
    const as = { as: 'calgary@example.org' }
    const headers = { authorization: `Bearer ${await portal.tokenOf(as.as)}` }
    const path = `/events/${slug}.ics`
    expect((await get(path)).status).toBe(404)
    expect((await get(path, { authorization: 'Bearer nothing' })).status).toBe(401)
    const seen = await get(path, headers)
    expect([seen.status, seen.header('cache-control')]).toEqual([200, 'private, no-store'])
    expect(seen.text).not.toContain('meet.example')
    const register = `mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id } } }`
    await portal.ask(register, { input: { event: slug } }, as)
    const own = await get(path, headers)
    expect(own.text.replaceAll('\r\n ', '')).toContain('https://meet.example/members')
    expect(read(own.text)[0]?.uid).toBe(read(seen.text)[0]?.uid)
    const open = await get('/events/demonstration-conference.ics')
    expect([open.header('cache-control'), open.header('vary')]).toEqual([
      'public, max-age=300',
      expect.stringContaining('Cookie'),
    ])
  })

  test('a municipality and a series have addresses of their own, and both are sent once', async () => {
    for (const [path, same] of [
      ['/municipalities/edmonton/calendar.ics', '/calendar.ics?municipality=edmonton'],
      ['/events/series/demonstration-workshops/calendar.ics', '/calendar.ics?series=demonstration-workshops'],
    ] as const) {
      const feed = await get(path)
      expect(feed.status).toBe(200)
      expect(feed.text).toBe((await get(same)).text)
      expect((await get(path, { 'if-none-match': feed.header('etag') ?? '' })).status).toBe(304)
    }
  })

  test('a series without a day that is known is an empty calendar, and none is not found', async () => {
    const { status, text } = await get('/events/series/wic-workshops-2011-12/calendar.ics')
    expect([status, read(text)]).toEqual([200, []])
  })

  test('a series of which a stranger may see no date is found at no address', async () => {
    const schedule = `mutation ($input: ScheduleSeriesInput!) {
      scheduleSeries(input: $input) { series { id } userErrors { message } } }`
    const input = {
      title: [{ lang: 'en', text: 'A series that is not for strangers' }],
      kind: 'MEETING',
      on: { pattern: 'PICKED', days: [`${year}-05-04`] },
      startTime: '10:00',
      endTime: '11:00',
      timeZone: 'America/Toronto',
      audience: 'MEMBERS',
    }
    const { data } = await portal.ask(schedule, { input }, { as: 'organiser@example.org' })
    const { id } = data.scheduleSeries.series
    for (const path of [
      `/events/series/${id}/calendar.ics`,
      `/calendar.ics?series=${id}`,
      `/en/events/series/${id}`,
      `/en/events/series/${id}/change`,
    ]) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 404])
      expect(text).not.toContain('not for strangers')
    }
  })

  test('a calendar is narrowed to a municipality or a series', async () => {
    expect((await get('/calendar.ics?municipality=edmonton')).text).toContain('demonstration-edmonton-meeting@')
    const series = read((await get('/calendar.ics?series=demonstration-peer-hours')).text)
    expect(series.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining([1, 2].map(number => `demonstration-peer-hour-${number}@coalition-portal`)),
    )
    expect(series.every(({ uid }) => /^(demonstration-peer-hour|past)-/.test(uid))).toBe(true)
  })
})

test.each([
  '/events/no-such-event.ics',
  '/events/a%00b.ics',
  '/calendar.ics?municipality=atlantis',
  '/calendar.ics?municipality=a%00b',
  '/calendar.ics?series=none',
  '/events/series/none/calendar.ics',
  '/municipalities/atlantis/calendar.ics',
  '/calendars/none.ics',
  '/feeds/activity.atom?municipality=atlantis',
  '/feeds/activity.atom?commitment=11',
  '/feeds/activity.atom?commitment=six',
])('%s is not found, in one plain line', async path => {
  const { status, header, text } = await get(path)
  expect(status).toBe(404)
  expect(header('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toMatch(/^[^\n<]+\n$/)
})

test.each([
  '/exports/roster.csv?asOf=2008-02-30',
  '/exports/roster.json?asOf=yesterday',
  '/exports/roster.csv?knownAt=2008-02-30',
  '/exports/roster.xlsx?network=NATO',
  '/exports/roster.csv?countBy=EACH_REGION',
  `/exports/roster.json?q=${'x'.repeat(201)}`,
  '/events/%E0%A4%A.ics',
])('%s is refused in one plain line', async path => {
  const { status, header, text } = await get(path)
  expect(status).toBe(400)
  expect(header('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toMatch(/^[^\n<]+\n$/)
})

describe('news', () => {
  /** Throws where the XML is not well-formed. */
  function entriesOf(xml: string) {
    const entries: Record<string, string>[] = []
    let element = ''
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'entry') entries.push({})
      element = name
      const entry = entries.at(-1)
      if (entry && attributes['href']) entry['link'] = String(attributes['href'])
    })
    const keep = (text: string) => {
      const entry = entries.at(-1)
      if (entry && text.trim()) entry[element] = text
    }
    parser.on('text', keep)
    parser.on('cdata', keep)
    parser.write(xml).close()
    return entries
  }

  test.each(['en', 'fr', 'ar', 'vi'])('are well-formed in %s, with the same names and absolute links', async lang => {
    const { header, text } = await get(`/feeds/activity.atom?lang=${lang}`)
    expect(header('content-type')).toBe('application/atom+xml; charset=utf-8')
    const entries = entriesOf(text)
    expect(entries.length).toBeGreaterThan(10)
    expect(entries.length).toBeLessThanOrEqual(50)
    for (const { link } of entries) expect(link).toMatch(new RegExp(`^${portal.url}/${lang}/[a-z]+/.`))
    const english = entriesOf((await get('/feeds/activity.atom')).text)
    expect(entries.map(({ id }) => id)).toEqual(english.map(({ id }) => id))
  })

  test('are narrowed to a municipality and a commitment, say what is invented, and are sent once', async () => {
    const path = '/feeds/activity.atom?municipality=thunder-bay&commitment=2'
    const { header, text } = await get(path)
    const titles = entriesOf(text).map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(title).toMatch(/^\[Invented for demonstration\] .*Thunder Bay/)
    expect((await get(path, { 'if-none-match': header('etag') ?? '' })).status).toBe(304)
  })
})

describe('the roster', () => {
  test('is the same list as data, table and workbook', async () => {
    await addMunicipalities(portal, 120)
    const json = await get('/exports/roster.json?asOf=2030-01-01')
    const { network, asOf, totalCount, undatedCount, members } = JSON.parse(json.text)
    expect({ network, asOf }).toEqual({ network: 'CMARD', asOf: '2030-01-01' })
    expect(members).toHaveLength(totalCount)
    expect(members.filter(({ joinedOn }: { joinedOn: string | null }) => joinedOn === null)).toHaveLength(undatedCount)
    expect(members.find(({ slug }: { slug: string }) => slug === 'greater-sudbury')).toMatchObject({
      nameEn: 'Greater Sudbury',
      nameFr: 'Grand Sudbury',
      province: 'ON',
      joinedOn: null,
    })

    const csv = await get('/exports/roster.csv?asOf=2030-01-01')
    expect(csv.header('content-disposition')).toBe('attachment; filename="roster-cmard-2030-01-01.csv"')
    expect([...csv.body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const table = await new ExcelJS.Workbook().csv.read(new PassThrough().end(csv.text.slice(1)), {
      map: value => value,
    })
    const xlsx = new ExcelJS.Workbook()
    await xlsx.xlsx.load((await get('/exports/roster.xlsx?asOf=2030-01-01')).body as unknown as ExcelJS.Buffer)
    const slugs = ['slug', ...members.map(({ slug }: { slug: string }) => slug)]
    for (const sheet of [table, xlsx.worksheets[0]]) expect(sheet?.getColumn(1).values.slice(1)).toEqual(slugs)

    const montmagny = xlsx.worksheets[0]?.getRow(slugs.indexOf('montmagny') + 1)
    expect([montmagny?.getCell(6).value, montmagny?.getCell(7).value]).toEqual([expect.any(Number), '2024-04'])
    const guelph = xlsx.worksheets[0]?.getRow(slugs.indexOf('guelph') + 1)
    expect(guelph?.getCell(7).value).toEqual(new Date('2021-01-25T00:00:00Z'))
  })

  test('of a past day holds who is proved for that day', async () => {
    const { members, totalCount } = JSON.parse((await get('/exports/roster.json?asOf=2019-12-31')).text)
    expect(members).toHaveLength(totalCount)
    const slugs = members.map(({ slug }: { slug: string }) => slug)
    expect(slugs).toContain('peterborough')
    expect(slugs).not.toContain('guelph')
  })

  test('as it was known before anything was entered is empty, and its name says so', async () => {
    const { text, header } = await get('/exports/roster.json?asOf=2019-12-31&knownAt=2012-01-01')
    expect(JSON.parse(text)).toMatchObject({ asOf: '2019-12-31', totalCount: 0, members: [] })
    expect(header('content-disposition')).toContain('roster-cmard-2019-12-31-known-2012-01-01.json')
  })

  test('that is searched holds who is found, beside the numbers of the whole, and its name says so', async () => {
    const whole = JSON.parse((await get('/exports/roster.json')).text)
    const { text, header } = await get('/exports/roster.json?q=GATINEAU')
    const { members, ...roster } = JSON.parse(text)
    expect(members.map(({ slug }: { slug: string }) => slug)).toEqual(['gatineau'])
    expect(roster).toEqual({
      network: 'CMARD',
      asOf: whole.asOf,
      countBy: 'EACH_MUNICIPALITY',
      search: 'GATINEAU',
      totalCount: whole.totalCount,
      undatedCount: whole.undatedCount,
    })
    expect(header('content-disposition')).toContain(`roster-cmard-${whole.asOf}-part.json`)
    expect((await get('/exports/roster.csv?q=GATINEAU')).text.trim().split('\r\n')).toHaveLength(2)
    expect(JSON.parse((await get('/exports/roster.json?q=nobody')).text).members).toEqual([])
  })

  test('is counted by the rule that is asked for', async () => {
    const { countBy, totalCount } = JSON.parse((await get('/exports/roster.json?countBy=REGION_AS_ONE')).text)
    const each = JSON.parse((await get('/exports/roster.json?countBy=EACH_MUNICIPALITY')).text)
    expect([countBy, each.countBy]).toEqual(['REGION_AS_ONE', 'EACH_MUNICIPALITY'])
    expect(totalCount).toBeLessThan(each.totalCount)
  })

  test('of another network is asked for by its code', async () => {
    const { network, members } = JSON.parse((await get('/exports/roster.json?network=WIC')).text)
    expect(network).toBe('WIC')
    expect(members.length).toBeGreaterThan(0)
  })
})
