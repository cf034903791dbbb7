import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const t = (lang: Lang, key: string, facts: Record<string, string> = {}) => word(lang, 'afterwards', key, facts)
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
const year = new Date().getFullYear() + 1

async function meeting(title: string, from: number, audience = 'PUBLIC') {
  const input = {
    title: [{ lang: 'en', text: title }],
    kind: 'MEETING',
    startsAt: hours(from),
    endsAt: hours(from + 1),
    timeZone: 'America/Toronto',
    hostMunicipality: 'hamilton',
    audience,
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
    { input },
    { as: 'organiser@example.org' },
  )
  return data.scheduleEvent.event.slug as string
}

async function place(event: string, person: string, municipality: string | null) {
  await sql`insert into events.registration (id, event, person_id, status, attendance, created_at, municipality)
    values (${`${event}-${person}`}, ${event}, ${person}, 'REGISTERED', 'ON_SITE', now(), ${municipality})`.execute(
    portal.db,
  )
}

/** By keyboard: to the button, and on it. */
async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).last().focus()
  await page.keyboard.press('Enter')
}

test('a meeting is over: who came, minutes, an action item that goes into a plan and stands on the next meeting until it is done', async () => {
  const past = await meeting('Invented meeting', -2)
  const next = await meeting('Invented next meeting', 1)
  await place(past, 'person-calgary', 'calgary')
  await place(past, 'person-reader', null)

  const organiser = await browser.visit()
  await signIn(organiser, 'organiser@example.org')
  await organiser.goto(`/en/events/${past}`)
  await organiser.getByRole('link', { name: t('en', 'links.attendance') }).click()
  await organiser.waitForURL('**/attendance')
  await organiser.locator('input[name="people.0.came"]').focus()
  await organiser.keyboard.press('Space')
  await organiser.locator('input[name="others.0.municipality"]').fill('Nowhere')
  await organiser.locator('input[name="others.0.count"]').fill('3')
  await press(organiser, t('en', 'attendance.submit'))
  await expect.poll(() => organiser.locator('[role=alert]').textContent()).toContain('nowhere')
  expect(await organiser.locator('input[name="people.0.came"]').isChecked()).toBe(false)
  await organiser.locator('input[name="others.0.municipality"]').fill('hamilton')
  await press(organiser, t('en', 'attendance.submit'))
  await expect.poll(() => mainText(organiser)).toContain(t('en', 'done.attendanceKept'))
  expect(await mainText(organiser)).toContain(t('en', 'came.lead', { people: '4', places: '1' }))

  await organiser.getByRole('link', { name: t('en', 'links.minutes') }).click()
  await organiser.waitForURL('**/minutes')
  await organiser.locator('textarea[name=text]').fill('We met.\n\nWe talked.')
  await organiser.locator('textarea[name="decisions.0.text"]').fill('We meet again.')
  await organiser.locator('textarea[name="items.0.text"]').fill('Ask residents')
  await organiser.locator('input[name="items.0.municipality"]').fill('Calgary')
  await press(organiser, t('en', 'write.publish'))
  await expect.poll(() => organiser.locator('[role=alert]').count()).toBe(1)
  await expectAccessible(organiser)
  await organiser.locator('input[name="items.0.dueOn"]').fill(`${year}-03-31`)
  await press(organiser, t('en', 'write.publish'))
  await expect.poll(() => mainText(organiser)).toContain(t('en', 'done.minutesPublished'))
  expect(await mainText(organiser)).toContain(t('en', 'minutes.decision', { number: '1' }))

  // on a phone, in French
  const phone = await browser.visit({ viewport: viewports.phone })
  await signIn(phone, 'calgary@example.org', 'fr')
  await phone.goto(`/fr/events/${next}`)
  expect(await mainText(phone)).toContain(t('fr', 'open.title'))
  await phone.getByRole('link', { name: 'Ask residents' }).click()
  await phone.waitForURL('**/items/*')
  await expectAccessible(phone)
  await press(phone, t('fr', 'plan.submit'))
  await expect.poll(() => mainText(phone)).toContain(t('fr', 'done.itemPlanned'))
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewports.phone.width)
  await phone.getByRole('link', { name: /^A1/ }).click()
  await phone.waitForURL('**/plans/*/actions/*')
  await expect.poll(() => mainText(phone)).toContain(word('fr', 'plan-action', 'fromMeeting'))

  // whoever came, without scripts: says how it was, once, and has a certificate
  const reader = await browser.visit({ javaScriptEnabled: false })
  await signIn(reader, 'reader@example.org')
  await reader.goto(`/en/events/${past}`)
  await reader.getByRole('link', { name: t('en', 'links.give') }).click()
  for (const name of ['useful', 'organised', 'included']) await reader.locator(`input[name=${name}][value="4"]`).check()
  await reader.getByRole('button', { name: t('en', 'feedback.submit') }).click()
  await expect.poll(() => mainText(reader)).toContain(t('en', 'done.feedbackGiven'))
  expect(await reader.getByRole('link', { name: t('en', 'links.give') }).count()).toBe(0)
  await reader.getByRole('link', { name: t('en', 'links.certificate') }).click()
  await expect.poll(() => reader.locator('.certificate').textContent()).toContain('Invented meeting')
  expect((await reader.goto(`/en/events/${past}/minutes`))?.status()).toBe(403)

  // done, and gone from the agenda
  await phone.getByRole('link', { name: 'Invented meeting' }).click()
  await phone.waitForURL('**/items/*')
  await press(phone, t('fr', 'item.DONE'))
  await expect.poll(() => mainText(phone)).toContain(t('fr', 'done.itemSettled'))
  await reader.goto(`/en/events/${next}`)
  expect(await mainText(reader)).not.toContain('Ask residents')
})

test('the record of a series tells members who came from where, and nobody else', async () => {
  const path = '/en/events/series/demonstration-workshops/record'
  const member = await browser.visit()
  await signIn(member, 'calgary@example.org')
  await portal.ask(
    `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { userErrors { message } } }`,
    { input: { event: 'demonstration-workshop-1', revision: 0, others: [{ municipality: 'brooks', count: 2 }] } },
    { as: 'organiser@example.org' },
  )
  const answer = await member.goto(path)
  expect(answer?.status()).toBe(200)
  const reader = await browser.visit({ javaScriptEnabled: false })
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto(path))?.status()).toBe(403)
  expect(await mainText(reader)).toContain(t('en', 'record.membersTitle'))
  const csv = await member.request.get(`${path}.csv`)
  expect(csv.status()).toBe(200)
  expect(await csv.text()).toContain(t('en', 'came.count'))
})

test('whoever is signed out while they write of a meeting for members keeps what they wrote', async () => {
  const past = await meeting('Invented meeting of members', -2, 'MEMBERS')
  const next = await meeting('Invented next meeting of members', 24, 'MEMBERS')
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'organiser@example.org')
  const session = await page.context().cookies()
  const sent = [
    { event: past, path: 'minutes', button: t('en', 'write.draft'), field: 'text', text: 'Invented words' },
    { event: past, path: 'attendance', button: t('en', 'attendance.submit'), field: 'none', text: '7' },
    {
      event: next,
      path: 'edit',
      button: word('en', 'schedule', 'save'),
      field: 'texts[0].title',
      text: 'Invented other title',
    },
  ]
  for (const { event, path, button, field, text } of sent) {
    await page.context().addCookies(session)
    await page.goto(`/en/events/${event}/${path}`)
    const written = page.locator(`main [name="${field}"]`).first()
    await written.fill(text)
    await page.context().clearCookies()
    await press(page, button)
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'ended.lead'))
    expect(await mainText(page)).not.toContain('meeting of members')
    await page.context().addCookies(session)
    await press(page, word('en', 'form', 'ended.save'))
    await page.waitForURL(url => url.pathname === `/en/events/${event}`)
    await page.goto(`/en/events/${event}/${path}`)
    expect(await page.locator(`main [name="${field}"]`).first().inputValue()).toBe(text)
  }
})

test('whoever is signed out while they write of a series for members keeps what they wrote', async () => {
  const input = {
    title: [{ lang: 'en', text: 'Invented series of members' }],
    kind: 'MEETING',
    audience: 'MEMBERS',
    hostMunicipality: 'hamilton',
    timeZone: 'America/Toronto',
    on: { pattern: 'PICKED', days: [`${year}-03-02`, `${year}-03-09`] },
    startTime: '13:00',
    endTime: '14:00',
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleSeriesInput!) { scheduleSeries(input: $input) { series { id } } }',
    { input },
    { as: 'organiser@example.org' },
  )
  const { id } = data.scheduleSeries.series
  const series = (key: string, number = '') => word('en', 'event-series', key, { number })
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'organiser@example.org')
  const session = await page.context().cookies()
  const sendTwice = async (path: string, written: Record<string, string>, button: string) => {
    await page.context().addCookies(session)
    await page.goto(path)
    for (const [name, text] of Object.entries(written)) await page.locator(`main [name="${name}"]`).first().fill(text)
    await page.context().clearCookies()
    await press(page, button)
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'ended.lead'))
    expect(await mainText(page)).not.toContain('series of members')
    await page.context().addCookies(session)
    await press(page, word('en', 'form', 'ended.save'))
  }

  await sendTwice(`/en/events/series/${id}/change`, { venue: 'Invented other hall' }, series('changing.preview'))
  await expect.poll(() => mainText(page)).toContain(series('changing.seen'))
  expect(await page.locator('main [name=venue]').inputValue()).toBe('Invented other hall')

  const another = { startsAt: `${year}-03-16T13:00`, endsAt: `${year}-03-16T14:00`, venue: 'Invented third hall' }
  await sendTwice(`/en/events/new?series=${id}`, another, word('en', 'schedule', 'submit'))
  await page.waitForURL(url => url.pathname.startsWith('/en/events/invented-series-of-members'))
  expect(await mainText(page)).toContain('Invented third hall')

  await sendTwice(`/en/events/series/${id}`, {}, series('all.register_other', '3'))
  await expect.poll(() => mainText(page)).toContain(series('done'))
})
