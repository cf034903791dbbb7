import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser } = await siteForFile({ tablesKeptFor: 0 })

const year = new Date().getFullYear() + 1

/** The dates of a feed; the rule that made them has an entry of its own. */
async function eventsIn(address: string) {
  const text = await (await fetch(address)).text()
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return entries.filter(entry => !entry.hasProperty('rrule'))
}

describe.each([
  { lang: 'en', how: 'with scripts', options: { javaScriptEnabled: true } },
  {
    lang: 'fr',
    how: 'without scripts and on a phone',
    options: { javaScriptEnabled: false, viewport: viewports.phone },
  },
] as const)('in $lang, $how', ({ lang, options }) => {
  const counted = (key: string, number: number) =>
    word(lang, 'event-series', `${key}_other`, { number: String(number) })
  const words = (key: string) => word(lang, 'event-series', key)

  test('a series is shown before it is made and before it is changed; a reader takes a place at all dates, and has them in a calendar', async () => {
    const title = `Invented series ${lang}`
    const page = await browser.visit(options)
    await signIn(page, 'organiser@example.org')
    await page.goto(`/${lang}/events/series/new`)
    await page.locator('input[name="texts[0].title"]').fill(title)
    await page.locator('input[type=radio][value=WORKSHOP]').check()
    await page.locator('input[type=radio][value=MONTHLY]').check()
    await page.locator('select[name=week]').selectOption('SECOND')
    await page.locator('select[name=weekday]').selectOption('TUESDAY')
    await page.locator('input[name=from]').fill(`${year}-01-01`)
    await page.locator('input[name=until]').fill(`${year}-04-30`)
    await page.locator('select[name=timeZone]').selectOption('America/St_Johns')
    await page.locator('input[name=startTime]').fill('13:00')
    await page.locator('input[name=endTime]').fill('15:00')
    await page.locator('input[name=venue]').fill('Invented hall')
    await page.locator('input[name=address]').fill('1 Invented Street')
    await page.locator('textarea[name="texts[0].accessNotes"]').fill('An invented ramp')
    await page.locator('input[name=municipalityShare]').fill('1')
    await page.locator('input[name=capacity]').fill('1')
    await page
      .getByRole('button', { name: words('new.preview') })
      .last()
      .click()
    await expect.poll(() => mainText(page)).toContain(counted('preview.title', 4))
    await expectAccessible(page)
    await page.getByRole('button', { name: counted('new.make', 4) }).click()
    await page.waitForURL(url => /\/events\/series\/[\w-]{20,}$/.test(url.pathname))
    await expect.poll(() => mainText(page)).toContain(words('scheduled'))
    const { pathname } = new URL(page.url())
    const feed = `${portal.url}${pathname.replace(`/${lang}`, '')}/calendar.ics`
    expect(await eventsIn(feed)).toHaveLength(4)
    await expectAccessible(page)

    await page.goto(`${pathname}/change`)
    await page.locator('input[type=radio][value=THIS_AND_LATER]').check()
    await page.locator('input[name=startTime]').fill('09:30')
    await page.locator('input[name=endTime]').fill('11:00')
    await page.locator('textarea[name="texts[0].accessNotes"]').fill('An invented ramp, and a lift')
    await page.locator('input[name=interpretation][value=vi]').check()
    await page.locator('input[name=municipalityShare]').fill('')
    await page
      .getByRole('button', { name: words('changing.preview') })
      .last()
      .click()
    await expect.poll(() => mainText(page)).toContain(counted('changing.title', 4))
    const note = (name: string, value: string) =>
      word(lang, 'event-series', 'changing.notes.new', { label: word(lang, 'schedule', name), value })
    const preview = (await page.locator('#preview').innerText()).replaceAll('\u00a0', ' ')
    for (const said of [
      note('interpretation', 'Tiếng Việt'),
      note('municipalityShare', words('changing.notes.noLimit')),
    ])
      expect(preview).toContain(said.replaceAll('\u00a0', ' '))
    expect(preview).toContain('An invented ramp, and a lift')
    // what was not touched is not named
    expect(preview).not.toContain('1 Invented Street')
    await expectAccessible(page)
    await page.getByRole('button', { name: counted('changing.make', 4) }).click()
    await page.waitForURL(url => url.pathname === pathname)
    await expect.poll(() => mainText(page)).toContain(words('changed'))
    const changed = (await eventsIn(feed)).map(event => String(event.getFirstPropertyValue('dtstart')))
    expect(changed.every(start => start.endsWith('T09:30:00'))).toBe(true)

    const reader = await browser.visit(options)
    await signIn(reader, lang === 'en' ? 'reader@example.org' : 'calgary@example.org')
    await reader.goto(pathname)
    // whoever publishes for a municipality says at once whom they come for
    const takesPartFor = reader.locator('#takes-part-for')
    if (lang === 'fr') expect(await takesPartFor.inputValue()).toBe('calgary')
    else expect(await takesPartFor.count()).toBe(0)
    await reader.getByRole('button', { name: counted('all.register', 4) }).focus()
    await reader.keyboard.press('Enter')
    await expect.poll(() => mainText(reader)).toContain(words('done'))
    await expect.poll(() => mainText(reader)).toContain(words('all.has'))

    await page.getByRole('link', { name: title }).first().click()
    await expect.poll(() => mainText(page)).toContain('1 Invented Street')
    const shown = await mainText(page)
    for (const said of ['An invented ramp, and a lift', 'Tiếng Việt']) expect(shown).toContain(said)
    expect(shown).not.toContain(word(lang, 'events', 'places.share', { number: '1' }))
    expect(shown.includes('Calgary')).toBe(lang === 'fr')

    await reader.goto(`/${lang}/account`)
    await reader.getByRole('button', { name: word(lang, 'account', 'calendar.make') }).click()
    const address = await reader.getByLabel(word(lang, 'account', 'calendar.address')).inputValue()
    const mine = await eventsIn(address)
    expect(mine.filter(event => String(event.getFirstPropertyValue('summary')) === title)).toHaveLength(4)
    await expectAccessible(reader)
    await reader.goto(`/${lang}/account`)
    expect(await mainText(reader)).not.toContain('/calendars/')
    await reader.getByRole('button', { name: word(lang, 'account', 'calendar.renew') }).click()
    await reader.getByLabel(word(lang, 'account', 'calendar.address')).waitFor()
    expect((await fetch(address)).status).toBe(404)
  })

  test('dates kept as drafts are published at once, moved to another zone, and one more is added', async () => {
    const title = `Invented drafts ${lang}`
    const page = await browser.visit(options)
    await signIn(page, 'organiser@example.org')
    await page.goto(`/${lang}/events/series/new`)
    await page.locator('input[name="texts[0].title"]').fill(title)
    await page.locator('input[type=radio][value=WEBINAR]').check()
    await page.locator('input[type=radio][value=PICKED]').check()
    await page.locator('input[name="days[0]"]').fill(`${year}-05-04`)
    await page.locator('input[name="days[1]"]').fill(`${year}-05-11`)
    await page.locator('select[name=timeZone]').selectOption('America/Edmonton')
    await page.locator('input[name=startTime]').fill('10:00')
    await page.locator('input[name=endTime]').fill('11:00')
    await page.locator('input[name=venue]').fill('Invented hall')
    await page.locator('input[name=onlineUrl]').fill('https://meet.example/room')
    await page.locator('input[name=capacity]').fill('1')
    await page
      .getByRole('button', { name: words('new.preview') })
      .last()
      .click()
    await page.getByRole('button', { name: word(lang, 'schedule', 'keepDraft') }).click()
    await page.waitForURL(url => /\/events\/series\/[\w-]{20,}$/.test(url.pathname))
    const { pathname } = new URL(page.url())
    const feed = `${portal.url}${pathname.replace(`/${lang}`, '')}/calendar.ics`
    await expect.poll(() => mainText(page)).toContain(words('drafts.what'))
    expect((await fetch(feed)).status).toBe(404)
    await expectAccessible(page)
    await page.getByRole('button', { name: counted('drafts.publish', 2) }).click()
    await expect.poll(() => mainText(page)).toContain(words('scheduled'))
    expect(await eventsIn(feed)).toHaveLength(2)

    await page.goto(`${pathname}/change`)
    await page.locator('input[type=radio][value=ALL]').check()
    await page.locator('select[name=timeZone]').selectOption('America/Toronto')
    await page.locator('input[type=radio][value=KEEP_MOMENT]').check()
    await page
      .getByRole('button', { name: words('changing.preview') })
      .last()
      .click()
    await expect.poll(() => mainText(page)).toContain(counted('changing.title', 2))
    await expectAccessible(page)
    await page.getByRole('button', { name: counted('changing.make', 2) }).click()
    await page.waitForURL(url => url.pathname === pathname)
    const starts = async () => (await eventsIn(feed)).map(event => event.getFirstProperty('dtstart'))
    expect((await starts()).map(start => [start?.getParameter('tzid'), String(start?.getFirstValue())])).toEqual([
      ['America/Toronto', `${year}-05-04T12:00:00`],
      ['America/Toronto', `${year}-05-11T12:00:00`],
    ])

    await page.getByRole('link', { name: words('addDate') }).click()
    await page.waitForURL(url => url.pathname === `/${lang}/events/new`)
    expect(await page.locator('input[name="texts[0].title"]').inputValue()).toBe(title)
    expect(await page.locator('input[name=startsAt]').inputValue()).toBe('')
    await page.locator('input[name=startsAt]').fill(`${year}-05-18T12:00`)
    await page.locator('input[name=endsAt]').fill(`${year}-05-18T13:00`)
    await page
      .getByRole('button', { name: word(lang, 'schedule', 'submit') })
      .last()
      .click()
    await page.waitForURL(url => /\/events\/(?!new)[\w-]+$/.test(url.pathname))
    expect(await starts()).toHaveLength(3)

    const reader = await browser.visit(options)
    await signIn(reader, 'reader@example.org')
    await reader.goto(pathname)
    const all = reader.locator('#all')
    await all.locator('input[name=attendance][value=ONLINE]').check()
    await all.locator('summary').click()
    await all.locator('#accessNeeds').fill('Invented captions')
    await expectAccessible(reader)
    await all.getByRole('button', { name: counted('all.register', 3) }).click()
    await expect.poll(() => mainText(reader)).toContain(words('all.has'))
    await page.reload()
    const seen = await mainText(page)
    expect([seen.includes('Invented captions'), seen.includes(word(lang, 'terms', 'attendance.ONLINE'))]).toEqual([
      true,
      true,
    ])
  })
})

test('a thousand dates are refused at the field, and everything that was typed is kept', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'organiser@example.org')
  await page.goto('/en/events/series/new')
  await page.locator('input[name="texts[0].title"]').fill('Kept title')
  await page.locator('input[type=radio][value=MEETING]').check()
  await page.locator('select[name=weekday]').selectOption('MONDAY')
  await page.locator('input[name=from]').fill(`${year}-01-01`)
  await page.locator('input[name=until]').fill(`${year + 20}-01-01`)
  await page.locator('select[name=timeZone]').selectOption('America/Regina')
  await page.locator('input[name=startTime]').fill('13:00')
  await page.locator('input[name=endTime]').fill('15:00')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await page
    .getByRole('button', { name: word('en', 'event-series', 'new.preview') })
    .last()
    .click()
  expect((await answered).status()).toBe(422)
  expect(await mainText(page)).toContain('A series has 60 dates at most')
  expect(await page.locator('input[name="texts[0].title"]').inputValue()).toBe('Kept title')
})

test('whoever may not make or change a series is refused, and somebody unknown signs in first', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/events/series/new'))?.status()).toBe(403)
  expect((await reader.goto('/en/events/series/demonstration-workshops/change'))?.status()).toBe(403)
  expect((await reader.goto('/en/events/series/none'))?.status()).toBe(404)
  const stranger = await browser.visit()
  await stranger.goto('/en/events/series/demonstration-workshops/change')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})
