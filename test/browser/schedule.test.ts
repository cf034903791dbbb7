import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { languages, word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile({ tablesKeptFor: 0 })
const asOrganiser = (options?: Visit) => visitAs('organiser@example.org', options)

async function eventsInFeed(path: string) {
  const text = await (await fetch(`${portal.url}${path}`)).text()
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
}

const matrix = languages.flatMap(lang =>
  [true, false].map(javaScriptEnabled => ({
    lang,
    javaScriptEnabled,
    how: javaScriptEnabled ? 'with scripts' : 'without scripts',
  })),
)

describe.each(matrix)('in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('the organiser schedules a workshop; the calendar and the feed have it', async () => {
    // a day of its own for each, in a month that is still to come
    const day = 10 + languages.indexOf(lang) * 2 + (javaScriptEnabled ? 0 : 1)
    const year = new Date().getFullYear() + 1
    const title = `Demonstration workshop ${lang} ${day}`
    const page = await asOrganiser({ javaScriptEnabled })
    await page.goto(`/${lang}/events`)
    await page
      .getByRole('link', { name: word(lang, 'events', 'schedule') })
      .first()
      .click()
    await page.waitForURL(`**/${lang}/events/new`)
    await page.locator('input[name="texts[0].title"]').fill(title)
    await page.locator('input[type=radio][value=WORKSHOP]').check()
    await page.locator('select[name=timeZone]').selectOption('America/St_Johns')
    await page.locator('input[name=startsAt]').fill(`${year}-01-${day}T13:00`)
    await page.locator('input[name=endsAt]').fill(`${year}-01-${day}T15:30`)
    await page.locator('input[name=venue]').fill('Demonstration hall')
    await page.locator('input[type=checkbox][name=commitments][value="5"]').check()
    await page
      .getByRole('button', { name: word(lang, 'schedule', 'submit'), exact: true })
      .last()
      .click()
    await page.waitForURL(url => url.pathname.startsWith(`/${lang}/events/`) && !url.pathname.endsWith('/new'))
    await expect.poll(() => mainText(page)).toContain(title)
    const { pathname } = new URL(page.url())

    await page.goto(`/${lang}/events?month=${year}-01`)
    expect(await page.locator(`main a[href^="${pathname}"]`).count()).toBeGreaterThan(0)
    const [fed] = (await eventsInFeed('/calendar.ics')).filter(event => event.summary.includes(title))
    // Newfoundland is three and a half hours behind in winter
    expect(fed?.startDate.toJSDate().toISOString()).toBe(`${year}-01-${day}T16:30:00.000Z`)
    const [single] = await eventsInFeed(`${pathname.replace(`/${lang}`, '')}.ics`)
    expect(single?.uid).toBe(fed?.uid)
  })
})

test('an event that ends before it starts is refused, and everything that was typed is kept', async () => {
  const page = await asOrganiser({ javaScriptEnabled: false })
  await page.goto('/en/events/new')
  await page.locator('input[name="texts[0].title"]').fill('Kept title')
  await page.locator('input[type=radio][value=MEETING]').check()
  await page.locator('select[name=timeZone]').selectOption('America/Regina')
  await page.locator('input[name=startsAt]').fill('2027-03-01T13:00')
  await page.locator('input[name=endsAt]').fill('2027-03-01T12:00')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await page
    .getByRole('button', { name: word('en', 'schedule', 'submit'), exact: true })
    .last()
    .click()
  expect((await answered).status()).toBe(422)
  expect(await page.locator('input[name="texts[0].title"]').inputValue()).toBe('Kept title')
  expect(await page.locator('select[name=timeZone]').inputValue()).toBe('America/Regina')
  expect(await mainText(page)).toContain(word('en', 'form', 'summaryTitle'))
})

test('somebody without a grant is refused, and somebody unknown is asked to sign in first', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/events/new'))?.status()).toBe(403)
  const stranger = await browser.visit()
  await stranger.goto('/en/events/new')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})
