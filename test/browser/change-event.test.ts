import { expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { browser } = await siteForFile()

const title = 'Invented meeting of the organisers'
const year = new Date().getFullYear() + 1

test('a draft is published, moved to another zone, and cancelled, on a phone and without scripts', async () => {
  const page = await browser.visit({ javaScriptEnabled: false, viewport: viewports.phone })
  await signIn(page, 'organiser@example.org', 'fr')
  await page.goto('/fr/events/new')
  await page.locator('input[name="texts[0].title"]').fill(title)
  await page.locator('input[type=radio][value=MEETING]').check()
  await page.locator('select[name=timeZone]').selectOption('America/St_Johns')
  await page.locator('input[name=startsAt]').fill(`${year}-01-12T09:30`)
  await page.locator('input[name=endsAt]').fill(`${year}-01-12T12:00`)
  await page.locator('input[name=venue]').fill('Demonstration hall')
  await page.locator('input[name=onlineUrl]').fill('https://meet.example/room')
  await page.getByRole('button', { name: word('fr', 'schedule', 'addSession'), exact: true }).click()
  await page.locator('input[name="sessions[0].title.fr"]').fill('Ouverture')
  await page.locator('input[name="sessions[0].startsAt"]').fill(`${year}-01-12T10:00`)
  await page.locator('textarea[name="sessions[0].presenters"]').fill('Demonstration presenter, Calgary')
  await page.getByRole('button', { name: word('fr', 'schedule', 'keepDraft'), exact: true }).click()
  await page.waitForURL(url => /\/fr\/events\/(?!new)/.test(url.pathname))
  const { pathname } = new URL(page.url())
  expect(await mainText(page)).toContain(word('fr', 'events', 'event.draftTitle'))
  await expectAccessible(page)

  const stranger = await browser.visit()
  expect((await stranger.request.get(pathname)).status()).toBe(404)
  await page.goto('/fr/events/desk')
  expect(await mainText(page)).toContain(title)
  await page.goto(pathname)
  await page.getByRole('button', { name: word('fr', 'events', 'organise.publish'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(word('fr', 'events', 'organise.done.eventPublished'))
  expect((await stranger.request.get(pathname)).status()).toBe(200)

  // the zone becomes another: what stays is asked, and the programme goes along
  await page.getByRole('link', { name: word('fr', 'events', 'organise.edit'), exact: true }).click()
  await page.locator('select[name=timeZone]').selectOption('America/Regina')
  await page
    .getByRole('button', { name: word('fr', 'schedule', 'save'), exact: true })
    .last()
    .click()
  await expect.poll(() => mainText(page)).toContain(word('fr', 'schedule', 'zoneMoveMissing'))
  await expectAccessible(page)
  await page.locator('input[name=zoneMove][value=KEEP_CLOCK]').check()
  await page
    .getByRole('button', { name: word('fr', 'schedule', 'save'), exact: true })
    .last()
    .click()
  await expect.poll(() => mainText(page)).toContain(word('fr', 'events', 'event.movedTitle'))
  expect(await mainText(page)).toMatch(/10\sh\s00/)

  await stranger.goto(pathname.replace('/fr/', '/en/'))
  expect(await mainText(stranger)).toContain(word('en', 'events', 'registration.needsAccount'))
  expect(await stranger.locator('script[type="application/ld+json"]').textContent()).toContain('EventRescheduled')

  await page.locator('summary', { hasText: word('fr', 'events', 'organise.cancel') }).click()
  await page.locator('textarea[name=reason]').fill('La salle est fermée.')
  await page.getByRole('button', { name: word('fr', 'events', 'organise.confirm'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain('La salle est fermée.')
  await stranger.reload()
  expect(await mainText(stranger)).toContain(word('en', 'events', 'event.cancelledTitle'))
  expect(await mainText(stranger)).not.toContain(word('en', 'events', 'registration.how'))
})

test('whoever may not change an event is told so, and a stranger signs in first', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/events/demonstration-conference/edit'))?.status()).toBe(403)
  const stranger = await browser.visit()
  await stranger.goto('/en/events/demonstration-conference/edit')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})
