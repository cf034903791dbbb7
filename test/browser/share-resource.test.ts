import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { browser } = await siteForFile()

const t = (lang: Lang, key: string) => word(lang, 'share-resource', key)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last()
const words = (page: Page, name: string) => page.locator(`[name="texts[0].${name}"]`)
const file = (name: string, text: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) })

test('an editor writes a case study with a file, without scripts, and gives the file a new version', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'calgary@example.org')
  await page.goto('/en/library')
  await page.getByRole('link', { name: word('en', 'library', 'share') }).click()
  await page.getByRole('link', { name: word('en', 'terms', 'resourceKind.CASE_STUDY') }).click()
  await words(page, 'title').fill('Invented: a welcome desk')
  await words(page, 'situation').fill('Nobody knew whom to ask.')
  await page.locator('input[name=upload]').setInputFiles(file('desk.pdf', '%PDF-1.7\n% one\n%%EOF\n'))
  await button(page, t('en', 'submit')).click()
  // what is missing is told at its field, and nothing that was written or sent is lost
  expect(await page.title()).toContain(word('en', 'form', 'errorPrefix', { title: '' }).trim())
  expect(await words(page, 'situation').inputValue()).toBe('Nobody knew whom to ask.')
  expect(await mainText(page)).toContain('desk.pdf')
  await expectAccessible(page)
  await words(page, 'done').fill('A desk, three languages.')
  await words(page, 'result').fill('People ask there.')
  await button(page, t('en', 'submit')).click()
  expect(new URL(page.url()).pathname).toBe('/en/library/invented-a-welcome-desk')
  expect(await mainText(page)).toContain(word('en', 'library', 'done.resourceShared'))
  expect(await mainText(page)).toContain('People ask there.')

  await page.getByRole('link', { name: word('en', 'library', 'item.change') }).click()
  await page.locator('input[name=upload]').setInputFiles(file('desk.pdf', '<svg><script>alert(1)</script></svg>'))
  await button(page, t('en', 'addFile')).click()
  await expect.poll(() => page.locator('.error-summary').innerText()).toContain('PDF, Word')
  await page.locator('input[name=upload]').setInputFiles(file('desk.pdf', '%PDF-1.7\n% two\n%%EOF\n'))
  await page.locator('select[name=line]').selectOption({ index: 1 })
  await button(page, t('en', 'addFile')).click()
  await page.locator('.item__versions summary').click()
  await expect.poll(() => page.locator('.item__versions a').count()).toBe(1)
  await expectAccessible(page)
})

test('a file that is too large is told as it is chosen, and the form stays as it was written', async () => {
  const page = await browser.visit()
  await signIn(page, 'calgary@example.org', 'fr')
  await page.goto('/fr/library/new?kind=CASE_STUDY')
  await words(page, 'title').fill('Inventé')
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.on('request', request => sent.push(new URL(request.url()).pathname))
  await page.locator('input[name=upload]').setInputFiles(file('desk.pdf', '%PDF-1.7\n'.padEnd(1_000_001)))
  await expect.poll(() => mainText(page)).toContain('Le fichier dépasse 1')
  expect(await page.locator('input[name=upload]').inputValue()).toBe('')
  expect(await words(page, 'title').inputValue()).toBe('Inventé')
  expect(sent).not.toContain('/files')
})

test('a service on a phone in French, in a collection, and withdrawn', async () => {
  const page = await browser.visit({ viewport: viewports.phone })
  await signIn(page, 'organiser@example.org', 'fr')
  await page.goto('/fr/library/new?kind=SERVICE')
  await words(page, 'title').fill('Service inventé')
  await words(page, 'what').fill('Accueil.')
  await words(page, 'where').fill('À la mairie.')
  await page.locator('input[name=phone]').fill('211')
  await words(page, 'where').press('Tab')
  await button(page, t('fr', 'submit')).click()
  await page.waitForURL('**/fr/library/service-invente')
  await expect.poll(() => page.locator('.service-card').innerText()).toContain('211')

  await page.getByRole('link', { name: word('fr', 'collections', 'beginWith') }).click()
  await page.locator('[name="texts[0].title"]').fill('Collection inventée')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/fr/library/collections/collection-inventee')
  await expect.poll(() => mainText(page)).toContain('Service inventé')
  await page.getByRole('link', { name: word('fr', 'collections', 'edit') }).click()
  await page.waitForURL('**/edit')
  await expectAccessible(page)
  await page.locator('select[name=of]').selectOption('calgary')
  await button(page, word('fr', 'collections', 'showPeople')).click()
  await page.waitForURL('**/edit?of=calgary')
  await button(page, word('fr', 'collections', 'addCurator')).click()
  await expect.poll(() => mainText(page)).toContain(word('fr', 'collections', 'done.curatorAdded'))

  await page.goto('/fr/library/service-invente/edit')
  await page.locator('textarea[name=reason]').fill('Inventé par un essai.')
  await button(page, t('fr', 'withdraw')).click()
  await page.waitForURL('**/fr/library/service-invente')
  await expect.poll(() => mainText(page)).toContain('Inventé par un essai.')
})
