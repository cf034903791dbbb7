import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openMailServer } from '../kit/mail-server.ts'
import { openPortal, type Portal } from '../kit/portal.ts'

let server: Awaited<ReturnType<typeof openMailServer>>
let portal: Portal
beforeAll(async () => {
  server = await openMailServer()
  portal = await openPortal({ smtpUrl: server.smtpUrl })
  await deliver()
})
afterAll(async () => {
  await portal.stop()
  await server.close()
})
beforeEach(() => server.mails.splice(0))

async function deliver() {
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
}

const organiser = 'organiser@example.org'
const day = (days: number, hour = 15) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}:00:00Z`
const fields = { kind: 'MEETING', timeZone: 'America/St_Johns', venue: 'Invented hall' }

async function schedule(more: object = {}) {
  const input = {
    ...fields,
    title: [{ lang: 'en', text: 'Invented meeting' }],
    startsAt: day(30),
    endsAt: day(30, 17),
    ...more,
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { message } } }',
    { input },
    { as: organiser },
  )
  await deliver()
  return data.scheduleEvent.event.slug as string
}
const register = async (event: string, as: string) => {
  const { data } = await portal.ask(
    'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { registration { id } userErrors { message } } }',
    { input: { event } },
    { as },
  )
  await deliver()
  return data.registerForEvent.registration.id as string
}
const change = async (event: string, input: object) => {
  const { data } = await portal.ask(
    'mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { event { sequence } userErrors { message } } }',
    { input: { event, ...input } },
    { as: organiser },
  )
  expect(data.changeEvent.userErrors).toEqual([])
  await deliver()
}
const heldBackIsOver = () =>
  sql`update members.letter set send_after = now() - interval '1 second' where state = 'WAITING'`.execute(portal.db)

type Mail = (typeof server.mails)[number]
const header = (mail: Mail | undefined, name: string) => mail?.headers.find(({ key }) => key === name)?.value
const to = (address: string) => server.mails.filter(mail => mail.to?.[0]?.address === address)

/** Read by another library than the one that wrote it. */
function calendarIn(mail: Mail | undefined) {
  const file = mail?.attachments.find(({ mimeType }) => /calendar|ics/.test(mimeType))
  const content = file?.content
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent').map(entry => ({
    uid: entry.getFirstPropertyValue('uid'),
    sequence: entry.getFirstPropertyValue('sequence') ?? 0,
    status: entry.getFirstPropertyValue('status'),
    stamp: String(entry.getFirstPropertyValue('dtstamp')),
    start: String(entry.getFirstPropertyValue('dtstart')),
    location: entry.getFirstPropertyValue('location'),
    description: entry.getFirstPropertyValue('description'),
  }))
  return { method: calendar.getFirstPropertyValue('method'), entries }
}

/** The file of an event's page, for whoever is signed in. */
async function feedOf(slug: string, as: string) {
  const headers = { authorization: `Bearer ${await portal.tokenOf(as)}` }
  return entryIn(await (await fetch(`${portal.url}/events/${slug}.ics`, { headers })).text(), slug)
}

function entryIn(text: string, slug: string) {
  const entry = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .find(each => String(each.getFirstPropertyValue('url')).endsWith(`/events/${slug}`))
  const value = (name: string) => entry?.getFirstPropertyValue(name)
  return {
    uid: value('uid'),
    sequence: value('sequence') ?? 0,
    status: value('status'),
    location: value('location'),
  }
}

async function personalFeedOf(as: string) {
  const renew = `mutation ($input: RenewPersonalCalendarInput!) { renewPersonalCalendar(input: $input) { token } }`
  const { data } = await portal.ask(renew, { input: { madeAt: null } }, { as })
  const path = `/calendars/${data.renewPersonalCalendar.token}.ics`
  return async (slug: string) => entryIn(await (await fetch(portal.url + path)).text(), slug)
}

const giveUp = async (registration: string, as: string) => {
  await portal.ask(
    'mutation ($id: ID!) { cancelRegistration(input: { registration: $id }) { userErrors { message } } }',
    { id: registration },
    { as },
  )
  await deliver()
}

test('whoever registers gets a place or a number in line by mail, with the event as in the feed and nothing to unsubscribe from', async () => {
  const slug = await schedule({ capacity: 1 })
  await register(slug, 'reader@example.org')
  await register(slug, 'edmonton@example.org')
  const [placed] = to('reader@example.org')
  const [waiting] = to('edmonton@example.org')
  expect(placed?.subject).toBe('You have a place: Invented meeting')
  expect(placed?.text).toContain('Invented hall')
  expect(placed?.text).toMatch(/Newfoundland (Standard|Daylight) Time/)
  expect(waiting?.subject).toBe('You are on the waitlist: Invented meeting')
  expect(waiting?.text).toContain('You are number 1 in line.')
  const feeds = [await feedOf(slug, 'reader@example.org'), await feedOf(slug, 'edmonton@example.org')]
  expect(feeds.map(({ status }) => status)).toEqual(['CONFIRMED', 'TENTATIVE'])
  expect(calendarIn(placed)).toMatchObject({ method: 'PUBLISH', entries: [feeds[0]] })
  expect(calendarIn(waiting).entries).toMatchObject([feeds[1]!])
  expect([header(placed, 'list-unsubscribe'), header(waiting, 'list-unsubscribe')]).toEqual([undefined, undefined])
})

test('changes of one session are one letter, which tells what was before the first; what was changed back is none', async () => {
  const slug = await schedule()
  await register(slug, 'reader@example.org')
  server.mails.splice(0)
  await change(slug, { revision: 0, venue: 'Another hall' })
  await change(slug, { revision: 1, startsAt: day(31), endsAt: day(31, 17) })
  await change(slug, { revision: 2, venue: 'The last hall' })
  expect(server.mails).toEqual([])
  await heldBackIsOver()
  await deliver()
  expect(server.mails.map(({ subject }) => subject)).toEqual(['Changed: Invented meeting'])
  expect(server.mails[0]?.text).toMatch(/The last hall\nBefore: .* · Invented hall/)
  expect(server.mails[0]?.text).not.toContain('Another hall')
  expect(calendarIn(server.mails[0]).entries).toMatchObject([await feedOf(slug, 'reader@example.org')])
  server.mails.splice(0)
  await change(slug, { revision: 3, venue: 'A mistake' })
  await change(slug, { revision: 4, venue: 'The last hall' })
  await heldBackIsOver()
  await deliver()
  expect(server.mails).toEqual([])
})

test('a place is one entry of a calendar from the wait to the end: one name in letters, the personal feed and the page’s file, a number that grows', async () => {
  const [first, second] = ['reader@example.org', 'calgary@example.org'] as const
  const ownFeed = await personalFeedOf(second)
  const slug = await schedule({ capacity: 1, audience: 'PUBLIC' })
  const had = await register(slug, first)
  const waits = await register(slug, second)
  await giveUp(had, first)
  await giveUp(waits, second)
  await register(slug, second)
  const told = (address: string) =>
    to(address).map(mail => {
      const { uid, status, sequence, stamp } = calendarIn(mail).entries[0]!
      return { subject: mail.subject, uid, status, sequence: Number(sequence), stamp }
    })
  const road = told(second)
  expect(road.map(({ subject, status }) => [subject, status])).toEqual([
    ['You are on the waitlist: Invented meeting', 'TENTATIVE'],
    ['You moved up from a waitlist: you have a place', 'CONFIRMED'],
    ['You gave up your place: Invented meeting', 'CANCELLED'],
    ['You have a place: Invented meeting', 'CONFIRMED'],
  ])
  const { uid } = await ownFeed(slug)
  expect(road.map(one => one.uid)).toEqual(Array(4).fill(uid))
  expect(road.slice(1).every(({ sequence }, at) => sequence > road[at]!.sequence)).toBe(true)
  expect(road.slice(1).every(({ stamp }, at) => stamp >= road[at]!.stamp)).toBe(true)
  const { subject: _, stamp: __, ...last } = road.at(-1)!
  expect(await ownFeed(slug)).toMatchObject(last)
  expect(await feedOf(slug, second)).toMatchObject(last)
  // what was given up is taken out of the first one's calendar, which is another entry than the second one's
  expect(told(first).at(-1)).toMatchObject({ status: 'CANCELLED' })
  expect(told(first)[0]?.uid).not.toBe(uid)
  expect((await feedOf(slug, 'organiser@example.org')).uid).not.toBe(uid)
})

test('the link to take part goes to who has a place, as it is when the letter goes out, and is kept nowhere', async () => {
  const slug = await schedule({ capacity: 1, venue: null, onlineUrl: 'https://meet.example/first' })
  const had = await register(slug, 'reader@example.org')
  await register(slug, 'edmonton@example.org')
  const [placed] = to('reader@example.org')
  expect(placed?.text).toContain('Take part online: https://meet.example/first')
  expect(calendarIn(placed).entries[0]?.description).toBe('Take part online: https://meet.example/first')
  const [waiting] = to('edmonton@example.org')
  expect(JSON.stringify(waiting)).not.toContain('meet.example')
  expect(calendarIn(waiting).entries[0]?.description ?? '').not.toContain('meet.example')
  server.mails.splice(0)
  await change(slug, { revision: 0, onlineUrl: 'https://meet.example/second' })
  await giveUp(had, 'reader@example.org')
  await heldBackIsOver()
  await deliver()
  const links = (address: string) =>
    to(address).map(({ subject, text }) => [subject, /https:\/\/meet\S+/.exec(text ?? '')?.[0]])
  expect(links('edmonton@example.org')).toEqual([
    ['You moved up from a waitlist: you have a place', 'https://meet.example/second'],
    ['Changed: Invented meeting', 'https://meet.example/second'],
  ])
  expect(links('reader@example.org')).toEqual([['You gave up your place: Invented meeting', undefined]])
  const { rows } = await sql`select to_jsonb(letter) as kept from members.letter
    union all select to_jsonb(change) from events.change`.execute(portal.db)
  expect(JSON.stringify(rows)).not.toContain('meet.example')
})

test('another link is worth a letter with the new one, however often it changes, and so is another street', async () => {
  const slug = await schedule({ address: '1 Invented Street', onlineUrl: 'https://meet.example/a' })
  await register(slug, 'reader@example.org')
  server.mails.splice(0)
  await change(slug, { revision: 0, onlineUrl: 'https://meet.example/b' })
  await change(slug, { revision: 1, onlineUrl: 'https://meet.example/c' })
  await heldBackIsOver()
  await deliver()
  expect(server.mails.map(({ subject }) => subject)).toEqual(['Changed: Invented meeting'])
  expect(server.mails[0]?.text).toContain('Take part online: https://meet.example/c')
  server.mails.splice(0)
  await change(slug, { revision: 2, onlineUrl: 'https://meet.example/d' })
  await change(slug, { revision: 3, onlineUrl: 'https://meet.example/c' })
  await heldBackIsOver()
  await deliver()
  expect(server.mails).toEqual([])
  await change(slug, { revision: 4, address: '2 Invented Street' })
  await heldBackIsOver()
  await deliver()
  expect(server.mails).toHaveLength(1)
  expect(server.mails[0]?.text).toMatch(
    /Invented hall, 2 Invented Street \/ Online\nBefore: .* · Invented hall, 1 Invented Street \/ Online/,
  )
  expect(calendarIn(server.mails[0]).entries).toMatchObject([
    { ...(await feedOf(slug, 'reader@example.org')), location: 'Invented hall, 2 Invented Street / Online' },
  ])
})

test('those who were asked when they can come read what was chosen and when it is, with the event for their calendar', async () => {
  const options = [40, 41].map(days => ({ startsAt: day(days), endsAt: day(days, 17) }))
  const input = {
    title: [{ lang: 'en', text: 'Invented spring meeting' }],
    options,
    timeZone: 'America/Edmonton',
    invited: { slugs: ['calgary'] },
    audience: 'PUBLIC',
    closesAt: day(20),
  }
  const { data } = await portal.ask(
    'mutation ($input: OpenPollInput!) { openPoll(input: $input) { poll { id options { id } } userErrors { message } } }',
    { input },
    { as: organiser },
  )
  const { id: poll, options: proposed } = data.openPoll.poll
  await deliver()
  server.mails.splice(0)
  const settled = await portal.ask(
    'mutation ($input: SettlePollInput!) { settlePoll(input: $input) { event { slug } userErrors { message } } }',
    { input: { poll, option: proposed[0].id } },
    { as: organiser },
  )
  await deliver()
  const [mail] = to('calgary@example.org')
  expect(mail?.subject).toBe('The date is set: Invented spring meeting')
  expect(mail?.text).toMatch(/\nInvented spring meeting\n.* \(Mountain (Standard|Daylight) Time\)/)
  expect(calendarIn(mail).entries).toMatchObject([
    { ...(await feedOf(settled.data.settlePoll.event.slug, 'calgary@example.org')), status: 'CONFIRMED' },
  ])
})

test('an event that is cancelled says so alone: a change that waits is taken back', async () => {
  const slug = await schedule()
  await register(slug, 'reader@example.org')
  server.mails.splice(0)
  await change(slug, { revision: 0, venue: 'Another hall' })
  await portal.ask(
    'mutation ($e: String!) { cancelEvent(input: { event: $e }) { userErrors { message } } }',
    { e: slug },
    { as: organiser },
  )
  await heldBackIsOver()
  await deliver()
  expect(server.mails.map(({ subject }) => subject)).toEqual(['Cancelled: Invented meeting'])
  expect(calendarIn(server.mails[0]).entries).toMatchObject([{ status: 'CANCELLED' }])
})

test('municipalities are invited once it is published, and whoever is added later then', async () => {
  const slug = await schedule({ audience: 'INVITED', invited: ['calgary'] })
  expect(server.mails.map(({ to: [first] = [] }) => first?.address)).toEqual(['calgary@example.org'])
  expect(server.mails[0]?.subject).toBe('Calgary is invited: Invented meeting')
  expect(calendarIn(server.mails[0]).entries).toHaveLength(1)
  server.mails.splice(0)
  await change(slug, { revision: 0, invited: ['calgary', 'edmonton'] })
  expect(server.mails.map(({ to: [first] = [] }) => first?.address)).toEqual(['edmonton@example.org'])
})

test.each(['PUBLIC', 'MEMBERS'])(
  'municipalities that are named are invited to what is for the audience %s as well, and told nothing of what was before',
  async audience => {
    const slug = await schedule({ audience, invited: ['calgary'] })
    expect(server.mails.map(({ subject }) => subject)).toEqual(['Calgary is invited: Invented meeting'])
    server.mails.splice(0)
    await change(slug, { revision: 0, invited: ['calgary', 'edmonton'], venue: 'Another hall' })
    expect(server.mails.map(({ subject }) => subject)).toEqual(['Edmonton is invited: Invented meeting'])
    expect(server.mails[0]?.text).toContain('Another hall')
    expect(server.mails[0]?.text).not.toContain('Before:')
    expect(calendarIn(server.mails[0]).entries).toMatchObject([await feedOf(slug, 'edmonton@example.org')])
  },
)

test('a reminder comes in the language of the page last used, on both clocks, and one click without a session ends them', async () => {
  const as = 'thunder-bay@example.org'
  const choose = (input: object) =>
    portal.ask(
      'mutation ($input: ChooseLettersInput!) { chooseLetters(input: $input) { choices { topics } userErrors { field } } }',
      { input },
      { as },
    )
  await choose({ timeZone: 'America/Vancouver' })
  const person = await portal.graph.visitorOf({ authorization: `Bearer ${await portal.tokenOf(as)}` })
  if (!person) throw new Error('Nobody is signed in.')
  await portal.graph.readers.remember(person, 'fr')

  async function remindOfAnother() {
    const slug = await schedule()
    await register(slug, as)
    server.mails.splice(0)
    await sql`update events.event set reminders_since = now() - interval '90 days', reminders = '{960}' where slug = ${slug}`.execute(
      portal.db,
    )
    await sql`update events.registration set stands_since = now() - interval '80 days' where event = ${slug}`.execute(
      portal.db,
    )
    await portal.graph.rounds.everyMinute()
    await portal.graph.rounds.everyMinute()
    await deliver()
  }
  await remindOfAnother()
  expect(server.mails).toHaveLength(1)
  const [mail] = server.mails
  expect(mail?.subject).toBe('Rappel\u00a0: Invented meeting')
  expect(mail?.text).toMatch(/heure (normale|avancée) du Pacifique/)
  expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const address = header(mail, 'list-unsubscribe')?.slice(1, -1) ?? ''

  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const forged = await fetch(
    address.replace(/.$/, last => (last === 'A' ? 'B' : 'A')),
    { method: 'POST', body },
  )
  expect(forged.status).toBe(404)
  const page = await fetch(address)
  expect([page.status, (await page.text()).includes('Arrêter ces lettres')]).toEqual([200, true])
  await remindOfAnother()
  expect(server.mails).toHaveLength(1)
  expect((await fetch(address, { method: 'POST', body })).status).toBe(200)
  await remindOfAnother()
  expect(server.mails).toEqual([])
  const { data } = await choose({ topics: ['REMINDERS', 'POLLS'], language: 'vi' })
  expect(data.chooseLetters.choices.topics).toEqual(['REMINDERS', 'POLLS'])
  await remindOfAnother()
  expect(server.mails.map(({ subject }) => subject)).toEqual(['Nhắc nhở: Invented meeting'])
})

test('one click without a session ends what somebody follows, and another link one thing of it alone', async () => {
  const as = 'calgary@example.org'
  const things = ['edmonton', 'lethbridge']
  for (const thing of things)
    await portal.ask(
      'mutation ($input: FollowInput!) { follow(input: $input) { userErrors { message } } }',
      { input: { kind: 'MUNICIPALITY', thing, pace: 'AT_ONCE' } },
      { as },
    )
  await sql`insert into members.digest_entry (person_id, activity_id, kind, thing, tell_at)
    select distinct on (f.thing) f.person_id, t.activity_id, f.kind, f.thing, now()
    from members.following f join members.activity_thing t using (kind, thing)
    join members.activity a on a.id = t.activity_id and a.taken_back_at is null
    where f.person_id = 'person-calgary' and f.thing in ('edmonton', 'lethbridge')`.execute(portal.db)
  await portal.graph.rounds.everyMinute()
  await deliver()
  const [mail] = to(as)
  expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const whole = header(mail, 'list-unsubscribe')?.slice(1, -1) ?? ''
  const own = [...(mail?.text ?? '').matchAll(/https?:\S+unsubscribe\?token=[\w.-]+/g)]
    .map(([address]) => address)
    .filter(address => address !== whole)
  expect(own).toHaveLength(2)
  const click = async (address: string) => {
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    return (await fetch(address, { method: 'POST', body })).status
  }
  const state = async () => {
    const { data } = await portal.ask(
      '{ viewer { letterChoices { topics } followings(first: 10) { nodes { id muted } } } }',
      {},
      { as },
    )
    const { letterChoices, followings } = data.viewer
    return {
      hasFollowed: letterChoices.topics.includes('FOLLOWED'),
      muted: followings.nodes.filter((one: { muted: boolean }) => one.muted).length,
    }
  }
  expect(await click(`${own[0]}x`)).toBe(404)
  expect(await state()).toEqual({ hasFollowed: true, muted: 0 })
  expect(await click(own[0] ?? '')).toBe(200)
  expect(await state()).toEqual({ hasFollowed: true, muted: 1 })
  expect(await click(whole)).toBe(200)
  expect(await state()).toEqual({ hasFollowed: false, muted: 1 })
})

test.each([
  ['nobody', undefined, {}, 'UNAUTHENTICATED'],
  ['a language that the portal does not speak', organiser, { language: 'de' }, 'language'],
  ['a clock that is none', organiser, { timeZone: 'Mars/Olympus' }, 'timeZone'],
])('letters are not chosen by or in %s', async (_, as, input, refusal) => {
  const { data, errors } = await portal.ask(
    'mutation ($input: ChooseLettersInput!) { chooseLetters(input: $input) { userErrors { field } } }',
    { input },
    as ? { as } : {},
  )
  expect(errors?.[0]?.extensions['code'] ?? data.chooseLetters.userErrors[0].field).toBe(refusal)
})
