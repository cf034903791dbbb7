import { describe, expect, test } from 'vitest'
import { expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText } from '../kit/visitor.ts'
import { languages, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const matrix = languages.flatMap(lang =>
  [true, false].map(javaScriptEnabled => ({
    lang,
    javaScriptEnabled,
    how: javaScriptEnabled ? 'with scripts' : 'without scripts',
  })),
)

describe.each(matrix)('in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('a visitor asks for 1 August 2008, reads both numbers, and takes the file', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/municipalities`)
    await page.getByRole('link', { name: word(lang, 'roster', 'day.link') }).click()
    // the page before has a field for a day, too
    await expect.poll(() => page.locator('h1').textContent()).toBe(word(lang, 'roster', 'day.title'))
    await page.locator('input[name=asOf]').fill('2008-08-01')
    await page.locator('main search button').click()
    await page.waitForURL('**asOf=2008-08-01**')

    const answer = page.locator('section', { has: page.locator('#answer') })
    await expect.poll(() => answer.textContent()).toContain('27')
    expect(await answer.locator('.roster-answer__sentence').textContent()).toContain('7')
    expect(await mainText(page)).toContain('Wood Buffalo')
    // three figures with a table each, and the map
    expect(await page.locator('figure.figure details table').count()).toBe(3)
    expect(await page.locator('svg.canada-map').count()).toBeGreaterThan(0)

    const file = await page.locator('a[href^="/exports/roster.json"]').getAttribute('href')
    const roster = await (await fetch(portal.url + file)).json()
    expect(roster).toMatchObject({ network: 'CMARD', asOf: '2008-08-01', totalCount: 7 })
    await expectNoSidewaysScroll(page)
  })
})

test('a published count is held against its own day, each municipality by itself, and the file holds what was found', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  const query = '{ roster(network: CMARD) { totalCount published { provedCount difference } } }'
  const { published } = (await portal.ask(query)).data.roster
  const gap = async (address: string) => {
    await page.goto(address)
    return (await page.locator('.roster-gap p').first().textContent()) ?? ''
  }
  const plain = await gap('/en/roster')
  expect(plain).toContain(`prove ${published.provedCount}, which is ${published.difference} fewer`)
  expect(await mainText(page)).not.toContain(word('en', 'roster', 'day.comparedEach'))
  expect(await gap('/en/roster?countBy=REGION_AS_ONE')).toBe(plain)
  expect(await mainText(page)).toContain(word('en', 'roster', 'day.comparedEach'))
  expect(await mainText(page)).toContain(word('en', 'roster', 'day.drawnEach'))

  await page.goto('/en/roster?q=Gatineau')
  const file = await page.locator('a[href^="/exports/roster.csv"]').getAttribute('href')
  expect((await (await fetch(portal.url + file)).text()).trim().split('\r\n')).toHaveLength(2)
})

test('how a member of an earlier day stands today is told of today', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  const input = { municipality: 'gatineau', network: 'CMARD', leftOn: '2025', source: 'Invented by a test' }
  const leave = 'mutation ($input: LeaveNetworkInput!) { leaveNetwork(input: $input) { userErrors { message } } }'
  const { data } = await portal.ask(leave, { input }, { as: 'secretariat@example.org' })
  expect(data.leaveNetwork.userErrors).toEqual([])
  await page.goto('/en/roster?asOf=2024-12-31&q=gatineau')
  const standing = word('en', 'roster', 'list.today', { standing: word('en', 'terms', 'standing.FORMER_MEMBER') })
  expect(await page.locator('.member-list .badge').allTextContents()).toEqual([standing])
})

test('days that are none or still to come are said to be so, kept in their fields, and answered with no other day', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  const answer = await page.goto('/en/roster?asOf=2008-02-30&knownAt=2099-01-01&q=bay')
  expect(answer?.status()).toBe(422)
  expect(await page.title()).toContain(word('en', 'form', 'errorPrefix', { title: '' }))
  const summary = await page.locator('.error-summary').textContent()
  expect(summary).toContain(word('en', 'form', 'problem.date'))
  expect(summary).toContain(word('en', 'form', 'problem.notYet'))
  expect(await page.locator('input[name=asOf]').inputValue()).toBe('2008-02-30')
  expect(await page.locator('input[name=knownAt]').inputValue()).toBe('2099-01-01')
  expect(await page.locator('input[name=q]').inputValue()).toBe('bay')
  expect(await page.locator('#answer').count()).toBe(0)

  await page.locator('input[name=asOf]').fill('2008-08-01')
  await page.locator('input[name=knownAt]').fill('')
  await page.locator('main search button').click()
  await page.waitForURL('**asOf=2008-08-01**')
  await expect.poll(() => page.locator('.member-list__name').allTextContents()).toEqual(['Thunder Bay'])
})

test('what was known before anything was entered is nothing, and the page says so', async () => {
  const page = await browser.visit()
  await page.goto('/en/roster?asOf=2020-12-01&knownAt=2012-01-01')
  const text = await mainText(page)
  expect(text).toContain('Nothing had been entered by January 1, 2012')
  expect(text).toContain('the records prove 0 members')
  expect(await page.locator('a[href^="/exports/"][href*="knownAt=2012-01-01"]').count()).toBe(3)
})

test('a name that no member has is found missing, with the way back', async () => {
  const page = await browser.visit()
  await page.goto('/en/roster?q=atlantis')
  expect(await mainText(page)).toContain(word('en', 'roster', 'empty.title'))
  await page.getByRole('link', { name: word('en', 'roster', 'empty.clear') }).click()
  await expect.poll(() => page.locator('.member-list__name').count()).toBeGreaterThan(50)
})

test('the page fits a phone in Arabic, and 400 % of zoom', async () => {
  for (const viewport of [viewports.phone, viewports.zoomed]) {
    const page = await browser.visit({ viewport })
    await page.goto('/ar/roster?asOf=2020-12-01')
    await expectNoSidewaysScroll(page)
  }
})
