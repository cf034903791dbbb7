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
  await page.getByRole('button', { name: words('en', 'register') }).click()
  await page.waitForURL(url => url.pathname === '/en/sign-in')
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
