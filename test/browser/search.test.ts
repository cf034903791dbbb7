import { expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { browser } = await siteForFile()

test('the box in the header finds everything at once, and marks it; a group is seen whole, a find is opened', async () => {
  const page = await browser.visit()
  await page.goto('/en/commitments')
  await page.locator('header input[type=search]').fill('Calgary')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/search?text=Calgary')
  for (const group of ['municipalities', 'progressReports', 'events', 'resources'])
    await expect.poll(() => page.locator(`section[aria-labelledby=${group}] .finds li`).count()).toBeGreaterThan(0)
  expect(await page.locator('#municipalities ~ *, .finds mark').first().textContent()).toBe('Calgary')
  expect(await page.locator('header input[type=search]').inputValue()).toBe('Calgary')
  await expectAccessible(page)
  await page.goto('/en/search?text=demonstration')
  await page.locator('section[aria-labelledby=progressReports] .find-group__head a').click()
  await page.waitForURL('**/en/search?text=demonstration&in=progressReports')
  await page.locator('.finds__title a').first().click()
  await page.waitForURL('**/en/progress/*')
})

test('without scripts, on a phone, in French: mistyped words are forgiven and told, and nothing says what to do', async () => {
  const page = await browser.visit({ javaScriptEnabled: false, viewport: viewports.phone })
  await page.goto('/fr/search')
  expect(await mainText(page)).toContain(word('fr', 'search', 'blankTitle'))
  await page.locator('header input[type=search]').fill('trouse')
  await page.locator('header search button').click()
  await expect
    .poll(() => mainText(page))
    .toContain(word('fr', 'search', 'readAs', { typed: 'trouse', text: 'trousse' }))
  expect(await page.locator('#resources').count()).toBe(1)
  await page.goto('/fr/search?text=zzqqx')
  await expect.poll(() => mainText(page)).toContain(word('fr', 'search', 'nothingTitle', { text: 'zzqqx' }))
  await page.goto('/fr/search?text=%3F!')
  expect(await mainText(page)).toContain(word('fr', 'search', 'signsTitle'))
})

test('of 10,000 characters it says what is wrong, and keeps them', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  const response = await page.goto(`/en/search?text=${'a'.repeat(10_000)}`)
  expect(response?.status()).toBe(422)
  expect(await mainText(page)).toContain(word('en', 'search', 'tooLongTitle'))
  expect((await page.locator('#search-text').inputValue()).length).toBe(10_000)
})

test('a slash leads into the box of the header, and stays a slash where somebody types', async () => {
  const page = await browser.visit()
  await page.goto('/fr/search?text=trousse')
  const box = page.locator('header input[type=search]')
  const hasFocus = () => box.evaluate(one => one === document.activeElement)
  expect(await box.getAttribute('aria-keyshortcuts')).toBe('/')
  await page.waitForLoadState('networkidle')
  for (const keys of ['Control+/', 'Alt+/']) await page.keyboard.press(keys)
  expect(await hasFocus()).toBe(false)
  const large = page.locator('#search-text')
  await large.fill('oui')
  await large.press('/')
  expect(await large.inputValue()).toBe('oui/')
  expect(await hasFocus()).toBe(false)

  await page.locator('main').focus()
  await page.keyboard.press('/')
  await expect.poll(hasFocus).toBe(true)
  // what stood in it is chosen, so that the next word takes its place
  await page.keyboard.type('police')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/fr/search?text=police')
})
