import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { raterTokens, take } from '../kit/raters.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, shows, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const words = (key: string) => word('en', 'raters', key)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const radio = (page: Page, code: string, value: string) => page.locator(`input[name="rating.${code}"][value=${value}]`)

async function invite(page: Page, group: string, emails: readonly string[]) {
  await page.locator(`input[name=group][value=${group}]`).check()
  await page.locator('textarea[name=emails]').fill(emails.join('\n'))
  await press(page, words('sendInvitations'))
  await shows(page, words('done.ratersInvited'))
}

test('a lead invites two groups, they rate apart, the small one is withheld, and the lead signs what is agreed on', async () => {
  const lead = await browser.visit({ javaScriptEnabled: false })
  await signIn(lead, 'calgary@example.org')
  const { assessment } = await take(
    portal,
    'startAssessment',
    { municipality: 'calgary', mode: 'SNAPSHOT' },
    'assessment { id }',
    'calgary@example.org',
  )
  const here = `/en/municipalities/calgary/assessment/${assessment.id}`
  await lead.goto(here)
  await lead.getByRole('link', { name: words('entry.link'), exact: true }).click()
  await press(lead, words('openRound'))
  await shows(lead, words('done.roundOpened'))
  await invite(
    lead,
    'STAFF',
    Array.from({ length: 6 }, (_, at) => `staff${at}@town.example`),
  )
  await invite(lead, 'COUNCIL', ['mayor@town.example', 'councillor@town.example'])
  expect(await lead.content()).not.toContain('town.example')

  // six by script, one without, and one by keyboard alone
  const letters = await raterTokens(portal)
  const tokenOf = (to: string) => letters.find(letter => letter.to === `${to}@town.example`)?.token ?? ''
  for (const { to, token } of letters.filter(letter => /^staff[0-4]/.test(letter.to))) {
    const rating = to.startsWith('staff0') ? 'NOT_STARTED' : 'MET'
    await take(portal, 'rateIndicators', { token, ratings: [{ indicator: '1a', rating }] }, 'sheet { state }')
  }
  const plain = await browser.visit({ javaScriptEnabled: false, viewport: viewports.phone })
  const answer = await plain.goto(`/fr/rate?token=${tokenOf('mayor')}`)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': expect.stringMatching(/strict-origin$/),
  })
  await expectNoSidewaysScroll(plain)
  await radio(plain, '1a', 'IN_PROGRESS').check()
  await plain.locator('textarea[name="comment.1a"]').fill('Words of one rater.')
  await press(plain, word('fr', 'rating-sheet', 'saveAndNext'))
  await plain.waitForURL(url => url.searchParams.get('element') === 'CC')
  await plain.goto(`/fr/rate?token=${tokenOf('mayor')}`)
  expect(await radio(plain, '1a', 'IN_PROGRESS').isChecked()).toBe(true)
  expect(await plain.context().cookies()).toEqual([])

  const keyboard = await browser.visit()
  await keyboard.goto(`/en/rate?token=${tokenOf('staff5')}`)
  await keyboard.locator('.element-steps a').last().focus()
  await keyboard.keyboard.press('Tab')
  await keyboard.keyboard.press('Space')
  await keyboard.keyboard.press('ArrowDown')
  expect(await radio(keyboard, '1a', 'IN_PROGRESS').isChecked()).toBe(true)
  await expect.poll(() => keyboard.getByRole('status').last().textContent(), { timeout: 15_000 }).toContain('Saved at')
  const again = await browser.visit()
  await again.goto(`/en/rate?token=${tokenOf('staff5')}`)
  expect(await radio(again, '1a', 'IN_PROGRESS').isChecked()).toBe(true)

  // nothing is told before the round is over, and then not of two
  await lead.goto(`${here}/raters`)
  expect(await mainText(lead)).not.toContain('Words of one rater.')
  expect((await lead.request.get(`${here}/raters.csv`)).status()).toBe(404)
  await press(lead, words('close'))
  await shows(lead, words('sureNeeded'))
  await lead.locator('#sure').check()
  await press(lead, words('close'))
  await shows(lead, words('done.roundClosed'))
  const bars = lead.locator('.rating-bars').first()
  expect(await bars.locator('svg').count()).toBe(1)
  expect(await bars.locator('svg').getAttribute('aria-label')).toContain('Met: 4')
  expect(await bars.locator('li').allTextContents()).toContain(`${words('groups.COUNCIL')}${words('withheld')}`)
  await shows(lead, 'Words of one rater.')

  // the file tells what the page tells, and withholds the same
  const file = await (await lead.request.get(`${here}/raters.csv`)).text()
  const cells = (who: string) => file.split('\r\n').find(line => line.startsWith('1a,') && line.includes(`,${who},`))
  const withheld = words('withheld')
  expect(cells(words('groups.COUNCIL'))).toMatch(new RegExp(`(,${withheld}){5}$`))
  expect(cells(words('everybody'))).toMatch(/,1,2,4,0,0$/)
  expect(file).not.toContain('Words of one rater.')
  const visitor = await fetch(`${portal.url}${here}/raters.csv`, { redirect: 'manual' })
  expect(visitor.headers.get('location')).toContain('/en/sign-in')

  await keyboard.goto(`/en/rate?token=${tokenOf('staff5')}`)
  await shows(keyboard, word('en', 'rating-sheet', 'gone.closed.title'))

  // suggested, and taken over by a person only
  await lead.goto(`${here}/raters/LA`)
  expect(await radio(lead, '1a', 'MET').isChecked()).toBe(true)
  await radio(lead, '1a', 'IN_PROGRESS').check()
  await press(lead, words('take'))
  await shows(lead, words('done.ratingsTaken'))
  await lead.goto(`${here}/raters`)
  await press(lead, words('sign'))
  await shows(lead, words('done.ratingSigned'))
  await lead.goto(here)
  await shows(lead, 'Demo editor, Calgary')
  await expectAccessible(lead)

  await lead.goto(`${here}/raters/LA`)
  await radio(lead, '1a', 'MET').check()
  await press(lead, words('take'))
  await lead.goto(here)
  await shows(lead, word('en', 'raters', 'changedSince', { codes: '1a' }))

  const stranger = await browser.visit()
  await signIn(stranger, 'edmonton@example.org')
  for (const path of [`${here}/raters`, `${here}/raters/LA`, `${here}/raters.csv`])
    expect((await stranger.goto(path))?.status()).toBe(404)
}, 120_000)
