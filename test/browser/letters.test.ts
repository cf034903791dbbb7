import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

let slug: string
beforeAll(async () => {
  const input = {
    title: [{ lang: 'en', text: 'Invented workshop with reminders' }],
    kind: 'WORKSHOP',
    startsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    endsAt: new Date(Date.now() + 30 * 86_400_000 + 3_600_000).toISOString(),
    timeZone: 'America/St_Johns',
    venue: 'Invented hall',
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
    { input },
    { as: 'organiser@example.org' },
  )
  slug = data.scheduleEvent.event.slug
})

async function deliver() {
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
}

/** Forty days went by since somebody registered, as far as reminders are concerned. */
async function remind() {
  await sql`update events.event set reminders_since = now() - interval '90 days', reminders = '{960}' where slug = ${slug}`.execute(
    portal.db,
  )
  await sql`update events.registration set stands_since = now() - interval '80 days' where event = ${slug}`.execute(
    portal.db,
  )
  await portal.graph.rounds.everyMinute()
  await deliver()
}

test('an organiser sets reminders; in French, on a phone and without scripts somebody gets one, ends them by its link, and takes that back', async () => {
  const organiser = await browser.visit()
  await signIn(organiser, 'organiser@example.org')
  await organiser.goto(`/en/events/${slug}/edit`)
  const ahead = (hours: number) => organiser.locator(`input[name=reminders][value="${hours}"]`)
  expect(await ahead(24).isChecked()).toBe(true)
  await ahead(24).uncheck()
  await ahead(48).check()
  await organiser
    .getByRole('button', { name: word('en', 'schedule', 'save'), exact: true })
    .last()
    .press('Enter')
  await organiser.waitForURL(`**/en/events/${slug}`)
  const box = organiser.locator('section[aria-labelledby=reminders] li strong')
  await expect.poll(() => box.allTextContents()).toEqual(['7 days before', '2 days before'])

  const phone = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await signIn(phone, 'reader@example.org', 'fr', `/fr/events/${slug}`)
  await phone.goto(`/fr/events/${slug}`)
  await phone.getByRole('button', { name: word('fr', 'events', 'registration.register') }).click()
  await expect.poll(() => mainText(phone)).toContain(word('fr', 'events', 'registration.done.registered'))
  await remind()
  await phone.goto('/fr/local-mail')
  const letter = (subject: string) =>
    phone.locator('.local-mail', { has: phone.getByRole('heading', { name: subject }) })
  const confirmation = letter('Vous avez une place')
  expect(await confirmation.textContent()).toContain('Invented hall')
  expect(await confirmation.textContent()).toContain(`${word('fr', 'sign-in', 'attached')} events.ics`)
  expect(await confirmation.locator('a[href*="/unsubscribe"]').count()).toBe(0)
  const link = await letter('Rappel').locator('a[href*="/fr/unsubscribe?token="]').getAttribute('href')

  // whoever holds the letter is not signed in
  const stranger = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await stranger.goto(link ?? '')
  expect(await mainText(stranger)).toContain(word('fr', 'letters', 'topic.REMINDERS'))
  await expectAccessible(stranger)
  await expectNoSidewaysScroll(stranger)
  await stranger.getByRole('button', { name: word('fr', 'letters', 'end') }).click()
  await expect.poll(() => mainText(stranger)).toContain(word('fr', 'letters', 'ended'))
  expect(await stranger.getByRole('button', { name: word('fr', 'letters', 'again') }).isVisible()).toBe(true)

  await phone.goto('/fr/account')
  const reminders = phone.getByLabel(word('fr', 'letters', 'topic.REMINDERS'))
  expect(await reminders.isChecked()).toBe(false)
  await reminders.check()
  await phone.locator('#letters').getByRole('button').click()
  await expect.poll(() => mainText(phone)).toContain(word('fr', 'letters', 'saved'))
  expect(await reminders.isChecked()).toBe(true)
  await expectNoSidewaysScroll(phone)
})
