import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const words = (key: string) => word('en', 'maturity', key)

test('ideas are found by element and level, down to what is filed under one indicator, without scripts', async () => {
  const page = await browser.visit({ javaScriptEnabled: false, viewport: viewports.phone })
  await page.goto('/en/maturity')
  await page.getByRole('link', { name: word('en', 'assessment', 'browse') }).click()
  await expect.poll(() => page.locator('.outcome').count()).toBe(36)
  expect(await page.locator('.practices[open]').count()).toBe(0)

  await page.locator('select[name=element]').selectOption('LA')
  await page.locator('select[name=level]').selectOption('1')
  await page.getByRole('button', { name: word('en', 'shell', 'filter.apply') }).click()
  await page.waitForURL(url => url.search === '?element=LA&level=1')
  await expect.poll(() => page.locator('.model-element').count()).toBe(1)
  expect(await page.locator('.rung').count()).toBe(1)
  expect(await page.locator('.practices[open]').count()).toBeGreaterThan(0)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  // an indicator of which nothing is on record says where to look next
  const none = page.locator('.practices--none').last()
  expect(await none.textContent()).toContain(words('practices.none'))
  expect(await none.locator('a').first().getAttribute('href')).toMatch(/^\/en\/library\?commitment=\d+$/)

  await page.locator('a[href="/en/library?indicator=hrmm-2012%3A1a"]').click()
  await page.waitForURL('**/library?indicator=hrmm-2012%3A1a')
  await expect.poll(() => page.locator('.active-filters').textContent()).toContain('Indicator 1a (2012)')
  await expect.poll(() => mainText(page)).toContain(word('en', 'library', 'found_other', { number: '3' }))
  await expectAccessible(page)
  await page.locator('.active-filters__one').click()
  await page.waitForURL(url => url.pathname === '/en/library' && url.search === '')
})

test.each(['element=XX', 'level=9', 'element=LA&level=77', 'element=%3Cb%3E'])(
  'where %s finds nothing, the page says what to do',
  async filter => {
    const answer = await fetch(`${portal.url}/en/maturity/hrmm-2012?${filter}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain(words('ideas.none'))
    expect(text).toContain(words('ideas.whole'))
    expect(text).not.toContain('<b>')
  },
)

test.each(['level=high', 'level=', 'element='])('%s narrows nothing', async filter => {
  const text = await (await fetch(`${portal.url}/en/maturity/hrmm-2012?${filter}`)).text()
  expect(text.match(/class="model-element/g)).toHaveLength(5)
})
