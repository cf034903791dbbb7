import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, shows, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()
const asEditor = (options?: Visit) => visitAs('calgary@example.org', options)
const words = (key: string) => word('en', 'assessment', key)
const gapWords = (key: string) => word('en', 'gaps', key)
const targetWords = (key: string) => word('en', 'targets', key)
const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: words(key), exact: true })
    .filter({ visible: true })
    .last()
    .click()
const row = (page: Page, code: string) => page.locator(`fieldset[id="${code}"]`)
const rate = (page: Page, code: string, rating: string) => row(page, code).locator(`input[value=${rating}]`).check()
const gapOf = (page: Page, code: string) => page.locator(`textarea[name="gap.${code}"]`)
const isSaved = (page: Page) =>
  expect.poll(() => page.getByRole('status').last().textContent(), { timeout: 15_000 }).toContain('Saved at')

/** Begins or goes on where an editor does, and answers the address of what was begun. */
async function begin(page: Page) {
  await page.goto('/en/maturity')
  await page.locator('.ways a, .ways button').first().click()
  await page.waitForURL(/\/municipalities\/calgary\/assessment\/[\w-]+$/)
  return new URL(page.url()).pathname
}

test('an editor goes from an empty snapshot to a published full assessment to an action in the plan, and nothing is lost on the way', async () => {
  const page = await asEditor()
  const here = await begin(page)
  await shows(page, words('sureTitle'))
  await expectAccessible(page)

  // each answer is saved as it is given, and a closed tab takes nothing with it
  await page.goto(`${here}/LA`)
  await rate(page, '1a', 'MET')
  await gapOf(page, '1a').fill('Nobody has signed it yet.')
  await isSaved(page)
  await expectAccessible(page)
  await gapOf(page, '6c').pressSequentially('Closed in the middle of a wo')
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('middle of a wo')
  const again = await page.context().newPage()
  await page.close()
  await again.goto(`${here}/LA`)
  await expect.poll(() => gapOf(again, '6c').inputValue()).toBe('Closed in the middle of a wo')
  expect(await row(again, '1a').locator('input[value=MET]').isChecked()).toBe(true)

  // what does not apply needs a reason, and holds up no other row
  await rate(again, '14a', 'NOT_APPLICABLE')
  await expect.poll(() => mainText(again)).toContain(words('problem.reasonNeeded'))
  await again.locator('textarea[name="reason.14a"]').fill('No managers: a village of 40.')
  await isSaved(again)

  // two on one row: the other answer is shown, and stays until one is chosen
  const colleague = await asEditor()
  await colleague.goto(`${here}/LA`)
  await gapOf(again, '1a').fill('The words of one.')
  await isSaved(again)
  await gapOf(colleague, '1a').fill('The words of the other.')
  await expect.poll(() => row(colleague, '1a').textContent(), { timeout: 15_000 }).toContain('The words of one.')
  expect(await gapOf(colleague, '1a').inputValue()).toBe('The words of the other.')
  await expectAccessible(colleague)
  await press(colleague, 'keepMine')
  await isSaved(colleague)

  // without scripts the same by a button; an ended session keeps the text
  const plain = await asEditor({ javaScriptEnabled: false })
  await plain.goto(`${here}/LA`)
  expect(await gapOf(plain, '1a').inputValue()).toBe('The words of the other.')
  await rate(plain, '6c', 'MET')
  await press(plain, 'saveAndNext')
  await plain.waitForURL(url => url.pathname === `${here}/CC`)
  await shows(plain, words('saved'))
  await plain.goto(here)
  await press(plain, 'grow')
  await shows(plain, words('mode.FULL'))

  // nobody else reads it
  const stranger = await browser.visit()
  expect((await stranger.goto(here))?.status()).toBe(404)

  await plain.goto(`${here}/publish`)
  await press(plain, 'publish')
  await shows(plain, words('consentNeeded'))
  await plain.locator('input[name=published]').check()
  await plain.locator('input[name=named]').check()
  await press(plain, 'publish')
  await shows(plain, words('assessmentPublished'))
  await shows(plain, words('whyTitle'))

  // what is missing becomes an action of the plan, is taken out again by one button, and made again
  await plain.goto('/en/municipalities/calgary/maturity/next')
  const gap = plain.locator('article.gap').first()
  const toBeDone = 'Invented: everybody reads the policy.'
  const planIt = async () => {
    await gap.locator('summary').click()
    await gap.locator('textarea[name=text]').fill(toBeDone)
    await gap.locator('input[name=owner]').fill('Human resources')
    await gap.locator('input[name=dueOn]').fill('2040-01-31')
    await gap.getByRole('button', { name: gapWords('plan.submit') }).click()
    await shows(plain, gapWords('plan.done'))
  }
  await planIt()
  await gap.getByRole('button', { name: gapWords('plan.undo') }).click()
  await shows(plain, gapWords('plan.undone'))
  expect(await gap.textContent()).not.toContain(toBeDone)
  await planIt()
  await gap.getByRole('link', { name: toBeDone }).click()
  await plain.waitForURL(/\/plans\/[^/]+\/actions\//)
  await expect.poll(() => plain.locator('input[name=owner]').inputValue()).toBe('Human resources')

  // a target for its element, and the road there with what is planned
  await plain.goto('/en/municipalities/calgary/maturity/targets')
  const element = plain.locator('article.target').first()
  await element.locator('summary').first().click()
  await element.locator('select[name=level]').selectOption('3')
  await element.locator('input[name=dueOn]').fill('2039-12-31')
  await element.getByRole('button', { name: targetWords('save') }).click()
  await shows(plain, targetWords('targetSet'))
  expect(await element.textContent()).toContain(targetWords('road'))
  await element.locator('button', { hasText: targetWords('drop') }).click()
  await shows(plain, targetWords('targetDropped'))
  await plain.locator('table form button').first().click()
  await shows(plain, targetWords('targetSet'))
  await stranger.goto('/en/municipalities/calgary/maturity/targets')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')

  expect((await stranger.goto(here))?.status()).toBe(200)
  expect(await mainText(stranger)).not.toContain('The words of')
  await plain.goto(here)
  await press(plain, 'withdraw.NAME')
  await shows(plain, words('consentChanged'))
  expect((await stranger.goto(here))?.status()).toBe(404)
}, 120_000)

test('an ended session keeps the answers until its editor has signed in again', async () => {
  const page = await asEditor({ viewport: viewports.zoomed })
  const here = await begin(page)
  await page.goto(`${here}/CR`)
  await expectNoSidewaysScroll(page)
  await gapOf(page, '4b').fill('Typed while signed in.')
  await isSaved(page)
  await page.context().clearCookies()
  await gapOf(page, '4b').fill('Typed after the session had ended.')
  await expect.poll(() => mainText(page), { timeout: 15_000 }).toContain(words('failed.signedOut'))
  const href = await page.getByRole('link', { name: words('signInBack') }).getAttribute('href')
  const returnTo = new URL(href ?? '', portal.url).searchParams.get('returnTo')
  await signIn(page, 'calgary@example.org', 'en', returnTo ?? '')
  await expect.poll(() => gapOf(page, '4b').inputValue()).toBe('Typed after the session had ended.')
  await isSaved(page)
})
