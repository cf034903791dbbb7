import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'
import { siteForFile } from '../kit/site.ts'

const { portal, browser } = await siteForFile()
const publish = `mutation { publishProgress(input: { municipality: "calgary", commitment: 9, period: "2026", status: LIMITED,
  summary: [{ lang: "en", text: "Invented by a test." }] }) { report { id } userErrors { code } } }`
const whoAmI = '{ viewer { person { displayName } grants { role } } }'

const press = (page: Page, lang: Lang, key: string) =>
  page.getByRole('button', { name: word(lang, 'api-tokens', key), exact: true }).click()
const secretOn = (page: Page, lang: Lang) => page.getByLabel(word(lang, 'api-tokens', 'secret'), { exact: true })

async function revoke(page: Page, lang: Lang, name: string) {
  const token = page.getByRole('article', { name })
  await token.locator('summary').click()
  await token.getByRole('button', { name: word(lang, 'api-tokens', 'revokeNow') }).click()
}

test('somebody comes from open data, makes a token, copies it, uses it, and revokes it', async () => {
  const page = await browser.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  await signIn(page, 'calgary@example.org')
  await page.goto('/en/open-data')
  await page.getByRole('link', { name: word('en', 'open-data', 'tokensLink') }).click()
  await page.waitForURL('**/en/account/tokens')
  await expect.poll(() => mainText(page)).toContain(word('en', 'api-tokens', 'none'))
  await expectAccessible(page)

  // nothing is made without a name
  await press(page, 'en', 'make')
  await expect.poll(() => page.locator('.error-summary').textContent()).toContain(word('en', 'api-tokens', 'name'))
  await page.getByLabel(word('en', 'api-tokens', 'name')).fill('Nightly copy')
  await press(page, 'en', 'make')
  await expect.poll(() => secretOn(page, 'en').count()).toBe(1)
  const secret = await secretOn(page, 'en').inputValue()
  expect(secret).toMatch(/^cpt_[\w-]{43}$/)
  expect(await page.locator('.new-secret pre').textContent()).toContain(`${portal.url}/graphql`)
  await expectAccessible(page)
  await press(page, 'en', 'copy')
  await expect.poll(() => mainText(page)).toContain(word('en', 'api-tokens', 'copied'))
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret)

  expect((await portal.ask(whoAmI, {}, { token: secret })).data.viewer.grants).toEqual([{ role: 'EDITOR' }])
  expect((await portal.ask(publish, {}, { token: secret })).errors?.[0]?.extensions).toMatchObject({ needs: 'WRITE' })

  // it is told once
  await page.goto('/en/account/tokens')
  expect(await page.content()).not.toContain(secret.slice(4))
  await expect.poll(() => mainText(page)).toContain('Nightly copy')

  await revoke(page, 'en', 'Nightly copy')
  await expect.poll(() => mainText(page)).toContain(word('en', 'api-tokens', 'revoked'))
  expect((await portal.ask(whoAmI, {}, { token: secret })).status).toBe(401)
})

test('in French, on a phone and without scripts a token that writes for one role is made and revoked', async () => {
  const phone = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await signIn(phone, 'calgary@example.org', 'fr')
  await phone.goto('/fr/account')
  await phone.getByRole('link', { name: word('fr', 'account', 'tokens.go') }).click()

  await phone.getByLabel(word('fr', 'api-tokens', 'scope.WRITE')).check()
  await phone.locator('input[name=grants]').check()
  await press(phone, 'fr', 'make')
  // what was chosen is still there
  await expect
    .poll(() => phone.locator('.error-summary').textContent())
    .toContain(word('fr', 'api-tokens', 'name').slice(0, 14))
  expect(await phone.locator('input[name=grants]').isChecked()).toBe(true)
  await phone.getByLabel(word('fr', 'api-tokens', 'name')).fill('Système de la ville')
  await press(phone, 'fr', 'make')
  await expect.poll(() => secretOn(phone, 'fr').count()).toBe(1)
  const secret = await secretOn(phone, 'fr').inputValue()
  await expectNoSidewaysScroll(phone)
  await expectAccessible(phone)

  const { data } = await portal.ask(publish, {}, { token: secret })
  expect(data.publishProgress).toMatchObject({ report: { id: expect.any(String) }, userErrors: [] })
  await revoke(phone, 'fr', 'Système de la ville')
  await expect.poll(() => mainText(phone)).toContain(word('fr', 'api-tokens', 'revoked'))
  const refused = await portal.ask(publish, {}, { token: secret, lang: 'fr' })
  expect(refused.errors?.[0]?.message).toBe('Ce jeton d’API a été révoqué.')
})

test('the page is for whoever is signed in, and leads back there', async () => {
  const page = await browser.visit()
  await page.goto('/en/account/tokens')
  expect(new URL(page.url()).pathname).toBe('/en/sign-in')
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/en/account/tokens')
})
