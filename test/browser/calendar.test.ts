import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const events = (lang: Lang, key: string, values?: Record<string, string>) => word(lang, 'events', key, values)
const organiser = { as: 'organiser@example.org' }
const many = 55

beforeAll(async () => {
  const two = (number: number) => String(number).padStart(2, '0')
  for (let index = 1; index <= many; index++) {
    const input = {
      title: [{ lang: 'en', text: `Invented hour ${two(index)}` }],
      kind: 'MEETING',
      startsAt: `2031-03-12T15:${two(index)}:00Z`,
      endsAt: '2031-03-12T18:00:00Z',
      timeZone: 'America/Toronto',
    }
    const mutation = 'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { userErrors { code } } }'
    await portal.ask(mutation, { input }, organiser)
  }
})

test('a full month loses no day: the grid tells how many there are, and a day is listed page by page', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await page.goto('/en/events?month=2031-03')
  const more = page.locator('.month-table a[href*="day=2031-03-12"]')
  expect(await more.textContent()).toContain(String(many - 3))
  await expectAccessible(page)
  await more.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.searchParams.get('day') === '2031-03-12')
  const listed = page.locator('#agenda .event-entry')
  expect(await listed.count()).toBe(50)
  expect(await page.locator('#agenda h3').first().isVisible()).toBe(true)
  await expectAccessible(page)
  await page.locator('#agenda .pagination__next').click()
  await page.waitForURL(url => url.searchParams.has('after'))
  expect(await listed.count()).toBe(many - 50)
  expect(await mainText(page)).toContain(`Invented hour ${many}`)
  await page.getByRole('link', { name: events('en', 'month.wholeMonth') }).click()
  await page.waitForURL(url => !url.searchParams.has('day'))
})

test('on a phone, in Arabic, the month is a list of pages', async () => {
  const phone = await browser.visit({ viewport: viewports.phone })
  await phone.goto('/ar/events?month=2031-03')
  expect(await phone.locator('#agenda .event-entry').count()).toBe(50)
  await phone.locator('#agenda .pagination__next').click()
  await phone.waitForURL(url => url.searchParams.has('after'))
  await expect.poll(() => mainText(phone)).toContain(`Invented hour ${many}`)
  await expectNoSidewaysScroll(phone)
  await expectAccessible(phone)
})

test('without a script, times stand on the clock that the account names too', async () => {
  const chosen = await portal.ask(
    'mutation ($input: ChooseLettersInput!) { chooseLetters(input: $input) { userErrors { code } } }',
    { input: { timeZone: 'America/Vancouver' } },
    organiser,
  )
  expect(chosen.data.chooseLetters.userErrors).toEqual([])
  const page = await browser.visit({ javaScriptEnabled: false })
  await page.goto('/en/events?month=2031-03&day=2031-03-12')
  expect(await mainText(page)).not.toContain(events('en', 'event.yourClock'))
  await signIn(page, 'organiser@example.org')
  await page.goto('/en/events?month=2031-03&day=2031-03-12')
  const first = page.locator('#agenda .event-entry').first()
  expect(await first.textContent()).toContain(events('en', 'event.yourClock'))
  expect(await first.textContent()).toMatch(/8:01/)
})
