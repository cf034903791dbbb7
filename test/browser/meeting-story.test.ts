import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { shows, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const year = new Date().getFullYear() + 1
const poll = (key: string) => word('fr', 'poll', key)
const events = (key: string) => word('fr', 'events', key)
const after = (key: string) => word('fr', 'afterwards', key)

/** By keyboard: to the button or link, and on it. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp) {
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .last()
    .focus()
  await page.keyboard.press('Enter')
}

async function choose(page: Page, selector: string) {
  await page.locator(selector).focus()
  await page.keyboard.press('Space')
}

async function phoneOf(email: string, address: string) {
  const phone = await browser.visit({ viewport: viewports.phone })
  await signIn(phone, email, 'fr', address)
  await phone.goto(address)
  return phone
}

test('from a poll to an event, a place, a wait, minutes and an action of a plan: in French, by keyboard, members on their phones', async () => {
  const organiser = await browser.visit()
  await signIn(organiser, 'organiser@example.org', 'fr')
  await organiser.goto('/fr/events/polls/new')
  await organiser.locator('input[name="texts[0].title"]').fill('Rencontre inventée du réseau')
  await organiser.locator('select[name=timeZone]').selectOption('America/Toronto')
  for (const [index, day] of ['14', '15'].entries()) {
    await organiser.locator(`input[name="times[${index}].startsAt"]`).fill(`${year}-09-${day}T10:00`)
    await organiser.locator(`input[name="times[${index}].endsAt"]`).fill(`${year}-09-${day}T12:00`)
  }
  await organiser.locator('input[name=venue]').fill('Hôtel de ville')
  await organiser.locator('input[name=capacity]').fill('1')
  await choose(organiser, 'input[name=ask][value=PICKED]')
  await organiser.locator('details:has(input[name=picked]) > summary').focus()
  await organiser.keyboard.press('Enter')
  for (const slug of ['calgary', 'thunder-bay']) await choose(organiser, `input[name=picked][value=${slug}]`)
  await organiser.locator('input[name=closesOn]').fill(`${year}-08-31`)
  await press(organiser, 'button', poll('new.preview'))
  await organiser.locator('#preview').waitFor()
  await press(organiser, 'button', poll('new.submit'))
  await organiser.waitForURL(url => /\/polls\/[\w-]{36}$/.test(url.pathname))
  const asked = new URL(organiser.url()).pathname

  const calgary = await phoneOf('calgary@example.org', asked)
  for (const index of [0, 1]) {
    await calgary.locator('input[type=radio][value=YES]').nth(index).focus()
    await calgary.keyboard.press('Space')
  }
  await press(calgary, 'button', poll('answer.send'))
  await shows(calgary, poll('done.pollAnswered'))

  await organiser.goto(asked)
  await organiser.locator('.poll-time--best button').first().focus()
  await organiser.keyboard.press('Enter')
  await organiser.waitForURL(url => url.pathname.startsWith('/fr/events/rencontre-inventee'))
  const address = new URL(organiser.url()).pathname
  const slug = address.slice('/fr/events/'.length)

  await calgary.goto(address)
  await press(calgary, 'button', events('registration.register'))
  await shows(calgary, events('registration.done.registered'))
  const second = await phoneOf('thunder-bay@example.org', address)
  await press(second, 'button', events('registration.wait'))
  await shows(second, events('registration.done.waitlisted'))
  await expectNoSidewaysScroll(second)
  await expectAccessible(second)

  // the day has come
  await sql`update events.event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour',
    starts_local = to_char(now() - interval '8 hours', 'YYYY-MM-DD"T"HH24:MI'),
    ends_local = to_char(now() - interval '7 hours', 'YYYY-MM-DD"T"HH24:MI') where slug = ${slug}`.execute(portal.db)
  await organiser.goto(`${address}/minutes`)
  await organiser.locator('textarea[name=text]').fill('Nous nous sommes réunis.')
  await organiser.locator('textarea[name="items.0.text"]').fill('Consulter la population')
  await organiser.locator('input[name="items.0.municipality"]').fill('Calgary')
  await organiser.locator('input[name="items.0.dueOn"]').fill(`${year}-12-31`)
  await press(organiser, 'button', after('write.publish'))
  await shows(organiser, after('done.minutesPublished'))

  await calgary.goto('/fr/municipalities/calgary')
  await press(calgary, 'link', 'Consulter la population')
  await calgary.waitForURL('**/items/*')
  await press(calgary, 'button', after('plan.submit'))
  await shows(calgary, after('done.itemPlanned'))
  await calgary.goto('/fr/municipalities/calgary')
  expect(await calgary.locator('#items').textContent()).toContain(after('own.planned'))
  await expectNoSidewaysScroll(calgary)
})
