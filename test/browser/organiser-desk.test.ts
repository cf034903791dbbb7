import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const desk = (lang: Lang, key: string) => word(lang, 'organiser-desk', key)
const events = (lang: Lang, key: string) => word(lang, 'events', key)

async function schedule(title: string, more: object) {
  const input = {
    title: [{ lang: 'en', text: title }],
    kind: 'WORKSHOP',
    startsAt: '2031-05-10T16:00:00Z',
    endsAt: '2031-05-10T18:00:00Z',
    timeZone: 'America/St_Johns',
    ...more,
  }
  const mutation = 'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }'
  return (await portal.ask(mutation, { input }, { as: 'organiser@example.org' })).data.scheduleEvent.event.slug
}

test('an organiser finds what waits, and discards a draft by keyboard', async () => {
  await schedule('Invented draft', { draft: true })
  const page = await browser.visit()
  await signIn(page, 'organiser@example.org', 'en', '/en/events/desk')
  await page.goto('/en/events/desk')
  const shown = await mainText(page)
  for (const key of ['tile.look', 'tile.polls', 'toCome.waits', 'over.title']) expect(shown).toContain(desk('en', key))
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Invented draft' }).click()
  await page.locator('summary', { hasText: events('en', 'organise.discard') }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: events('en', 'organise.confirmDiscard') }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === '/en/events/desk')
  await expect.poll(() => mainText(page)).toContain(desk('en', 'discarded'))
  expect(await page.getByRole('link', { name: 'Invented draft' }).count()).toBe(0)
})

test('the desk of others is closed, and a stranger signs in first', async () => {
  const reader = await browser.visit({ javaScriptEnabled: false })
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/events/desk'))?.status()).toBe(403)
  expect(await mainText(reader)).toContain(desk('en', 'closed'))
  const stranger = await browser.visit({ javaScriptEnabled: false })
  await stranger.goto('/en/events/desk')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})

test('the calendar is narrowed by province without JavaScript, and widened again', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await page.goto('/en/events')
  await page.getByLabel(events('en', 'filter.province'), { exact: true }).selectOption('NS')
  await page.getByRole('button', { name: word('en', 'shell', 'filter.apply') }).click()
  await page.waitForURL(url => url.searchParams.get('province') === 'NS')
  expect(await mainText(page)).not.toContain('Demonstration: conference of the coalition')
  expect(await page.locator('.subscribe input').inputValue()).toContain('province=NS')
  await page.getByRole('link', { name: word('en', 'terms', 'province.NS') }).click()
  await page.waitForURL(url => url.searchParams.get('province') === null)
})

test('on a phone and in French somebody goes from the room to the link, and finds it in the account', async () => {
  const slug = await schedule('Invented in two ways', { venue: 'Hall', onlineUrl: 'https://meet.example/room' })
  const phone = await browser.visit({ viewport: viewports.phone })
  await signIn(phone, 'calgary@example.org', 'fr', `/fr/events/${slug}`)
  await phone.goto(`/fr/events/${slug}`)
  await phone.getByRole('button', { name: events('fr', 'registration.register'), exact: true }).click()
  await expect.poll(() => mainText(phone)).toContain(events('fr', 'registration.hasHere'))
  await phone.locator('summary', { hasText: events('fr', 'registration.otherWay') }).click()
  await phone.getByRole('button', { name: events('fr', 'registration.goOnline') }).click()
  await expect.poll(() => mainText(phone)).toContain(events('fr', 'registration.hasOnline'))
  await phone.goto('/fr/account')
  expect(await mainText(phone)).toContain(word('fr', 'account', 'registrations.coming'))
  await expectNoSidewaysScroll(phone)
})

test('what came of a meeting waits on the desk until it is said, and what a municipality undertook on its own pages', async () => {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const times = { startsAt: at(-50), endsAt: at(-49), timeZone: 'America/Toronto' }
  const slug = await schedule('Invented meeting of the day before yesterday', times)
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'organiser@example.org')
  await page.goto('/en/events/desk')
  const over = page.locator('.organiser-list > li', { hasText: 'Invented meeting of the day before yesterday' })
  expect(await over.getByRole('link', { name: desk('en', 'over.noAttendance') }).getAttribute('href')).toBe(
    `/en/events/${slug}/attendance`,
  )
  await over.getByRole('link', { name: desk('en', 'over.noMinutes') }).click()
  await page.waitForURL(`**/en/events/${slug}/minutes`)

  const input = {
    event: slug,
    revision: 0,
    text: [{ lang: 'en', text: 'We met.' }],
    decisions: [],
    actionItems: [
      { text: [{ lang: 'en', text: 'Ask the library' }], municipality: 'calgary', dueOn: at(-50).slice(0, 10) },
    ],
    publish: true,
  }
  const { data } = await portal.ask(
    'mutation ($input: KeepMinutesInput!) { keepMinutes(input: $input) { userErrors { field message } } }',
    { input },
    { as: 'organiser@example.org' },
  )
  expect(data.keepMinutes.userErrors).toEqual([])
  await page.goto('/en/events/desk')
  expect(await page.locator('#overdue').textContent()).toContain('Ask the library')
  expect(await over.getByRole('link', { name: desk('en', 'over.noMinutes') }).count()).toBe(0)
  await expectAccessible(page)

  const phone = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await signIn(phone, 'calgary@example.org', 'fr')
  await phone.goto('/fr/account')
  await phone.locator('a[href="/fr/municipalities/calgary#items"]').focus()
  await phone.keyboard.press('Enter')
  await phone.waitForURL('**/fr/municipalities/calgary#items')
  const items = phone.locator('#items')
  expect(await items.textContent()).toContain('Ask the library')
  expect(await items.textContent()).toContain(word('fr', 'afterwards', 'own.notPlanned'))
  await expectAccessible(phone)
  const stranger = await browser.visit({ javaScriptEnabled: false })
  await stranger.goto('/en/municipalities/calgary')
  expect(await stranger.locator('#items').count()).toBe(0)
})
