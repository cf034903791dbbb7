import type { BrowserContext } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, languages, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const sentences: Record<Lang, string> = {
  en: 'Demonstration: a round table met twice.',
  fr: 'Démonstration : une table ronde s’est réunie deux fois.',
  ar: 'عرض توضيحي: اجتمعت المائدة المستديرة مرتين.',
  vi: 'Trình diễn: bàn tròn đã họp hai lần.',
}

const editors = [
  { email: 'calgary@example.org', slug: 'calgary', name: 'Calgary' },
  { email: 'edmonton@example.org', slug: 'edmonton', name: 'Edmonton' },
  { email: 'thunder-bay@example.org', slug: 'thunder-bay', name: 'Thunder Bay' },
] as const

// an address gets five links in a quarter of an hour: the editors take turns
const matrix = languages.flatMap((lang, at) =>
  [true, false].map(javaScriptEnabled => ({
    lang,
    javaScriptEnabled,
    how: javaScriptEnabled ? 'with scripts' : 'without scripts',
    editor: editors[(at * 2 + (javaScriptEnabled ? 0 : 1)) % editors.length] as (typeof editors)[number],
  })),
)

describe.each(matrix)('in $lang, $how', ({ lang, javaScriptEnabled, editor }) => {
  const commitment = languages.indexOf(lang) + 1 + (javaScriptEnabled ? 0 : 4)
  const sentence = `${sentences[lang]} (${commitment})`
  let session: Awaited<ReturnType<BrowserContext['storageState']>>

  test('a visitor finds a municipality on the roster and opens it', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/municipalities`)
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    await page.locator('main').getByRole('link', { name: editor.name, exact: true }).first().click()
    await page.waitForURL(`**/${lang}/municipalities/${editor.slug}`)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(editor.name)
  })

  test('its editor publishes progress with evidence; the report, the page and the news tell it', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await signIn(page, editor.email, lang, `/municipalities/${editor.slug}`)
    session = await page.context().storageState()
    await page
      .getByRole('link', { name: word(lang, 'municipality', 'publishProgress') })
      .first()
      .click()
    await page.waitForURL('**/progress/new')
    await page.goto(`/${lang}/municipalities/${editor.slug}/progress/new?commitment=${commitment}&period=2019`)
    await page.locator('input[type=radio][value=SUBSTANTIAL]').check()
    await page
      .getByLabel(word(lang, 'publish', 'summary'))
      .first()
      .fill(sentence)
    await page.getByText(word(lang, 'publish', 'nameEvidence'), { exact: true }).click()
    await page
      .getByLabel(word(lang, 'publish', 'evidenceTitle'))
      .first()
      .fill('Minutes')
    await page
      .getByLabel(word(lang, 'publish', 'evidenceLink'))
      .first()
      .fill('https://example.org/minutes')
    await page.locator('input[type=date]').first().fill('2019-03-01')
    await page
      .getByRole('button', { name: word(lang, 'publish', 'publish'), exact: true })
      .last()
      .click()
    await page.waitForURL(url => url.pathname.startsWith(`/${lang}/progress/`))
    await expect.poll(() => mainText(page)).toContain(sentence)
    expect(await page.locator('main a[href="https://example.org/minutes"]').count()).toBe(1)

    const report = new URL(page.url()).pathname

    await page.goto(`/${lang}/municipalities/${editor.slug}`)
    expect(await mainText(page)).toContain(sentence)
    const linksInNews = async () => {
      await page.goto(`/${lang}/news`)
      return await page.locator(`main a[href="${report}"]`).count()
    }
    await expect.poll(linksInNews, { timeout: 10_000 }).toBeGreaterThan(0)
  })

  test('a form with faults keeps what was typed, and lists them with links to their fields', async () => {
    const page = await browser.visit({ javaScriptEnabled, storageState: session })
    await page.goto(`/${lang}/municipalities/${editor.slug}/progress/new?commitment=10&period=2018`)
    await page.getByText(word(lang, 'publish', 'addChallenges'), { exact: true }).click()
    await page.getByText(word(lang, 'publish', 'nameEvidence'), { exact: true }).click()
    await page
      .getByLabel(word(lang, 'publish', 'challenges'))
      .first()
      .fill('Kept as it was typed.')
    await page
      .getByLabel(word(lang, 'publish', 'evidenceTitle'))
      .first()
      .fill('A title without a link')
    const answered = javaScriptEnabled
      ? Promise.resolve(null)
      : page.waitForResponse(response => response.request().method() === 'POST')
    await page
      .getByRole('button', { name: word(lang, 'publish', 'publish'), exact: true })
      .last()
      .click()
    const summary = page.getByRole('alert').filter({ hasText: word(lang, 'form', 'summaryTitle') })
    await summary.waitFor()
    const response = await answered
    if (response) expect(response.status()).toBe(422)
    expect(await summary.getByRole('link').count()).toBeGreaterThanOrEqual(2)
    expect(
      await page
        .getByLabel(word(lang, 'publish', 'challenges'))
        .first()
        .inputValue(),
    ).toBe('Kept as it was typed.')
    const target = (await summary.getByRole('link').first().getAttribute('href')) as string
    expect(await page.locator(`[id="${target.slice(target.indexOf('#') + 1)}"]`).count()).toBe(1)
  })

  test('two municipalities are compared with a group of their peers', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/compare?with=calgary&with=hamilton`)
    const text = await mainText(page)
    expect(text).toContain('Calgary')
    expect(text).toContain('Hamilton')
    expect(await page.locator('main figure svg').count()).toBeGreaterThan(0)
    expect(await page.locator('main table').count()).toBeGreaterThan(1)
    expect(await page.getByLabel(word(lang, 'compare', 'form.similar')).isChecked()).toBe(true)
    await page
      .getByRole('link', { name: word(lang, 'compare', 'quick.whole'), exact: true })
      .first()
      .click()
    await page.waitForURL(`**/${lang}/compare?with=calgary&with=hamilton&network=CMARD`)
  })

  test('the language switch stays on the page with its parameters', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/compare?with=calgary&with=hamilton`)
    const other = languages[(languages.indexOf(lang) + 1) % languages.length] as Lang
    await page.locator(`header a[hreflang="${other}"], header a[lang="${other}"]`).first().click()
    await page.waitForURL(`**/${other}/compare?with=calgary&with=hamilton`)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toContain(other)
  })
})

test('a sign-in link works once, and its page can be opened without using it up', async () => {
  const page = await browser.visit()
  await page.goto('/en/sign-in')
  await page.getByLabel(word('en', 'sign-in', 'email')).fill('wic@example.org')
  await page.getByRole('button', { name: word('en', 'sign-in', 'send'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'sign-in', 'sent'))
  await page.goto('/en/local-mail')
  const link = (await page.locator('main a[href*="/sign-in/confirm?token="]').first().getAttribute('href')) as string
  const confirm = page.getByRole('button', { name: word('en', 'sign-in', 'confirmButton'), exact: true })
  await page.goto(link)
  await page.goto(link)
  await confirm.click()
  await page.waitForURL(url => !url.pathname.includes('sign-in'))
  await page.goto('/en/account')
  expect(await mainText(page)).toContain('wic@example.org')
  await page.goto(link)
  await confirm.click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'sign-in', 'staleTitle'))
})

test('an unknown address is answered like a known one', async () => {
  const page = await browser.visit()
  await page.goto('/en/sign-in')
  await page.getByLabel(word('en', 'sign-in', 'email')).fill('stranger@example.org')
  await page.getByRole('button', { name: word('en', 'sign-in', 'send'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'sign-in', 'sent'))
})

test('clicks that come before the scripts are ready break nothing', async () => {
  const page = await browser.visit()
  await page.addInitScript(`
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => port2.postMessage(document.querySelector('h1')?.click())
    port2.postMessage('')
  `)
  await page.goto('/en/sign-in', { waitUntil: 'networkidle' })
  await page
    .getByRole('link', { name: word('en', 'shell', 'nav.events') })
    .first()
    .click()
  await page.waitForURL('**/en/events')
  await expect.poll(() => mainText(page)).toContain(word('en', 'events', 'title'))
})

test('somebody without a grant is refused, and nothing is published', async () => {
  const page = await browser.visit()
  await signIn(page, 'reader@example.org')
  const response = await page.goto('/en/municipalities/calgary/progress/new?commitment=10&period=2023')
  expect(response?.status()).toBe(403)
  expect(await mainText(page)).toContain(word('en', 'publish', 'refusedTitle'))
})

test('a form from another site is refused', async () => {
  const response = await fetch(`${portal.url}/en/sign-in`, {
    method: 'POST',
    headers: {
      origin: 'https://elsewhere.example',
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'email=calgary%40example.org',
  })
  expect(response.status).toBe(403)
})

test.each(['/en/municipalities/atlantis', '/fr/progress/none', '/ar/nowhere', '/vi/events/none', '/nowhere'])(
  '%s is a page of its own with 404',
  async address => {
    const page = await browser.visit()
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  },
)

test.each(languages)('in %s nothing scrolls sideways on a phone, or enlarged four times', async lang => {
  for (const viewport of [viewports.phone, viewports.zoomed]) {
    const page = await browser.visit({ viewport })
    for (const path of [
      '',
      '/municipalities',
      '/municipalities/calgary',
      '/commitments',
      '/compare?with=calgary&with=hamilton',
      '/news',
      '/events',
      '/library',
    ]) {
      await page.goto(`/${lang}${path}`)
      await expectNoSidewaysScroll(page)
    }
  }
})
