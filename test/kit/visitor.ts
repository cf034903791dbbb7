import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Lang, word } from './words.ts'

/** Signs in as a person does: asks for a link, finds it in the kept mail, and presses the button behind it. */
export async function signIn(page: Page, email: string, lang: Lang = 'en', returnTo = '/account') {
  await page.goto(`/${lang}/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
  await page.getByLabel(word(lang, 'sign-in', 'email')).fill(email)
  await page.getByRole('button', { name: word(lang, 'sign-in', 'send'), exact: true }).click()
  await expect.poll(() => page.locator('main').textContent()).toContain(word(lang, 'sign-in', 'sent'))
  await page.goto(`/${lang}/local-mail`)
  await page.locator('main a[href*="/sign-in/confirm?token="]').first().click()
  await page.getByRole('button', { name: word(lang, 'sign-in', 'confirmButton'), exact: true }).click()
  await page.waitForURL(url => !url.pathname.includes('sign-in'))
}

/** What a reader sees of the main part of the page, once all of it has come: a page is shown while it still travels. */
export async function mainText(page: Page) {
  await page.waitForLoadState()
  return (await page.locator('main').textContent()) ?? ''
}

/** Waits until the page says this. */
export const shows = (page: Page, text: string) => expect.poll(() => mainText(page)).toContain(text)
