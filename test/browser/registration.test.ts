import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

let slug: string
beforeAll(async () => {
  const input = {
    title: [{ lang: 'en', text: 'Invented workshop with one place' }],
    kind: 'WORKSHOP',
    startsAt: '2031-05-10T16:00:00Z',
    endsAt: '2031-05-10T18:00:00Z',
    timeZone: 'America/St_Johns',
    onlineUrl: 'https://meet.example/room',
    capacity: 1,
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
    { input },
    { as: 'organiser@example.org' },
  )
  slug = data.scheduleEvent.event.slug
})

const words = (lang: 'en' | 'fr', key: string) => word(lang, 'events', `registration.${key}`)

test('one takes the last place, another waits by keyboard, in French and on a phone, and gets it when it is given up', async () => {
  const page = await browser.visit()
  await page.goto(`/en/events/${slug}`)
  // whoever is unknown signs in first, and comes back to the event
  expect(await mainText(page)).toContain(words('en', 'needsAccount'))
  expect(await page.locator('textarea').count()).toBe(0)
  await page.getByRole('link', { name: words('en', 'signIn') }).click()
  await page.waitForURL(url => url.pathname === '/en/sign-in')
  await expect.poll(() => mainText(page)).toContain(word('en', 'sign-in', 'noAccountMember'))
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe(`/en/events/${slug}`)
  await signIn(page, 'calgary@example.org', 'en', `/en/events/${slug}`)
  await page.goto(`/en/events/${slug}`)
  await page.getByRole('button', { name: words('en', 'register') }).click()
  await expect.poll(() => mainText(page)).toContain(words('en', 'done.registered'))
  expect(await page.getByRole('link', { name: words('en', 'link') }).getAttribute('href')).toBe(
    'https://meet.example/room',
  )
  await expectAccessible(page)

  const phone = await browser.visit({ viewport: viewports.phone })
  await signIn(phone, 'reader@example.org', 'fr', `/fr/events/${slug}`)
  await phone.goto(`/fr/events/${slug}`)
  expect(await mainText(phone)).toContain(words('fr', 'full'))
  await phone.getByRole('button', { name: words('fr', 'wait') }).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => mainText(phone)).toContain(words('fr', 'done.waitlisted'))
  expect(await mainText(phone)).not.toContain(words('fr', 'link'))
  await expectAccessible(phone)

  // what one needs, and one's name, by consent
  await page.locator('summary', { hasText: words('en', 'needs') }).click()
  await page.getByLabel(words('en', 'accessNeeds')).fill('Captions')
  await page.getByLabel(words('en', 'listed')).check()
  await page.getByRole('button', { name: words('en', 'keep') }).click()
  await expect.poll(() => mainText(page)).toContain(words('en', 'done.registrationChanged'))
  expect(await page.locator('section[aria-labelledby=participants] li').count()).toBe(1)
  expect(await mainText(phone)).not.toContain(word('fr', 'events', 'participants.title'))

  const organiser = await browser.visit({ javaScriptEnabled: false })
  await signIn(organiser, 'organiser@example.org', 'en', `/en/events/${slug}`)
  await organiser.goto(`/en/events/${slug}`)
  const rows = organiser.locator('section[aria-labelledby=registrations] tbody tr')
  expect(await rows.count()).toBe(2)
  expect(await rows.first().textContent()).toContain('Captions')
  expect(await rows.nth(1).textContent()).toContain(word('en', 'events', 'registrations.waits'))
  await expectAccessible(organiser)

  await page.getByRole('button', { name: words('en', 'cancel') }).click()
  await expect.poll(() => mainText(page)).toContain(words('en', 'done.registrationCancelled'))
  await phone.goto(`/fr/events/${slug}`)
  expect(await mainText(phone)).toContain(words('fr', 'has'))
  // and is told by mail
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
  const mails = (await portal.graph.signIn.localMail())?.filter(({ to }) => to === 'reader@example.org')
  expect(mails).toContainEqual(expect.objectContaining({ text: expect.stringContaining(`/events/${slug}\n`) }))
  await phone.goto('/fr/account')
  expect(await mainText(phone)).toContain('Invented workshop with one place')
})

/** An event of both ways, for these people alone. */
async function scheduled(audience: 'PUBLIC' | 'MEMBERS') {
  const input = {
    title: [{ lang: 'en', text: `Invented day for ${audience.toLowerCase()}` }],
    kind: 'WORKSHOP',
    startsAt: '2031-05-12T16:00:00Z',
    endsAt: '2031-05-12T18:00:00Z',
    timeZone: 'America/St_Johns',
    venue: 'Town Hall',
    onlineUrl: 'https://meet.example/room',
    audience,
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
    { input },
    { as: 'organiser@example.org' },
  )
  return `/en/events/${data.scheduleEvent.event.slug}`
}

test.each([
  ['an event for everybody', 'PUBLIC'],
  ['one for members', 'MEMBERS'],
] as const)(
  'of %s nothing that was written is lost with the session: it is sent again after signing in',
  async (_, audience) => {
    const address = await scheduled(audience)
    const page = await browser.visit({ javaScriptEnabled: false })
    await signIn(page, 'calgary@example.org', 'en', address)
    await page.goto(address)
    await page.locator('summary', { hasText: words('en', 'needs') }).click()
    await page.getByLabel(words('en', 'accessNeeds')).fill('A seat near the door')
    await page.locator('input[name=attendance][value=ONLINE]').check()
    await page.locator('select[name=municipality]').selectOption('')
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await page.getByRole('button', { name: words('en', 'register'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'ended.lead'))
    expect(await page.locator('input[name=accessNeeds]').inputValue()).toBe('A seat near the door')

    // signed in again, in another tab
    await page.context().addCookies(cookies)
    await page.getByRole('button', { name: word('en', 'form', 'ended.save'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(words('en', 'hasOnline'))
    expect(await page.locator('textarea[name=accessNeeds]').inputValue()).toBe('A seat near the door')
  },
)

test('a registration that is refused keeps all that was written, also the way and for whom', async () => {
  const address = await scheduled('PUBLIC')
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'calgary@example.org', 'en', address)
  await page.goto(address)
  await page.locator('summary', { hasText: words('en', 'needs') }).click()
  await page.getByLabel(words('en', 'languageNeeds')).fill('French sign language')
  await page.locator('input[name=attendance][value=ONLINE]').check()
  await page.locator('select[name=municipality]').selectOption('')
  // cancelled while it was written
  const cancelled = await portal.ask(
    'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { userErrors { code } } }',
    { input: { event: address.slice('/en/events/'.length) } },
    { as: 'organiser@example.org' },
  )
  expect(cancelled.data.cancelEvent.userErrors).toEqual([])
  await page.getByRole('button', { name: words('en', 'register'), exact: true }).click()
  await expect.poll(() => page.locator('[role=alert]').count()).toBe(1)
  expect(await page.getByLabel(words('en', 'languageNeeds')).inputValue()).toBe('French sign language')
  expect(await page.locator('input[name=attendance][value=ONLINE]').isChecked()).toBe(true)
  expect(await page.locator('select[name=municipality]').inputValue()).toBe('')
})
