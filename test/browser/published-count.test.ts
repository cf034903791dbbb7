import { describe, expect, test } from 'vitest'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { languages, word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()

const officer = 'secretariat@example.org'

const asOfficer = (options?: Visit) => visitAs(officer, options)

const matrix = languages.flatMap(lang =>
  [true, false].map(javaScriptEnabled => ({
    lang,
    javaScriptEnabled,
    how: javaScriptEnabled ? 'with scripts' : 'without scripts',
  })),
)

describe.each(matrix)('in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('an officer records a count out of a report, sees the difference, and corrects it', async () => {
    const year = 2010 + languages.indexOf(lang) * 2 + (javaScriptEnabled ? 0 : 1)
    const source = `Invented report of ${year}, page 4`
    const page = await asOfficer({ javaScriptEnabled })
    await page.goto(`/${lang}/desk`)
    await page.getByRole('link', { name: word(lang, 'desk', 'tool.counts') }).click()
    await page.waitForURL(`**/${lang}/desk/counts`)

    await page.locator('input[name=count]').fill('64')
    await page.locator('input[name=date]').fill(`${year}-06`)
    await page.locator('input[name=what]').fill('members')
    await page.locator('textarea[name=source]').fill(source)
    await page.getByRole('button', { name: word(lang, 'published-count', 'record'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(word(lang, 'published-count', 'countRecorded'))

    const row = page.locator('tr', { hasText: source })
    const { data } = await portal.ask(`{ roster(network: CMARD, asOf: "${year}-06-30") { totalCount } }`)
    const proved = data.roster.totalCount as number
    expect(await row.locator('a').first().textContent()).toBe(String(proved))
    expect(await row.locator('.count-gap--fewer').textContent()).toContain(String(64 - proved))

    await row.getByRole('link', { name: word(lang, 'published-count', 'correct') }).click()
    await page.waitForURL('**correct=**')
    await expect.poll(() => page.locator('input[name=date]').inputValue()).toBe(`${year}-06`)
    await page.locator('input[name=count]').fill('65')
    await page.getByRole('button', { name: word(lang, 'published-count', 'saveCorrection'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(word(lang, 'published-count', 'countCorrected'))
    expect(await row.textContent()).toContain('65')

    await row.getByRole('link', { name: word(lang, 'published-count', 'correct') }).click()
    await page.waitForURL('**correct=**')
    await page.locator('input[name=struck]').check()
    await page.getByRole('button', { name: word(lang, 'published-count', 'saveCorrection'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(word(lang, 'form', 'problem.required'))
    await page.locator('textarea[name=reason]').fill(`Struck ${year}`)
    await page.getByRole('button', { name: word(lang, 'published-count', 'saveCorrection'), exact: true }).click()
    const struck = page.locator('tr', { hasText: `Struck ${year}` })
    await struck.waitFor()
    expect(await page.locator('tr', { hasText: source }).count()).toBe(0)
    await struck.getByRole('link').click()
    await page.getByRole('button', { name: word(lang, 'form', 'strike.restore'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(word(lang, 'published-count', 'countCorrected'))
    expect(await row.textContent()).toContain('65')
    expect(await struck.count()).toBe(0)
  })
})

test('a date that is none is refused in words, and everything that was typed is kept', async () => {
  const page = await asOfficer({ javaScriptEnabled: false })
  await page.goto('/en/desk/counts')
  await page.locator('input[name=count]').fill('64')
  await page.locator('input[name=date]').fill('2012-02-30')
  await page.locator('input[name=what]').fill('members')
  await page.locator('textarea[name=source]').fill('Kept source')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: word('en', 'published-count', 'record'), exact: true }).click()
  expect((await answered).status()).toBe(422)
  expect(await page.locator('.error-summary').textContent()).toContain('2008-08-01, 2008-08 or 2008')
  expect(await page.locator('input[name=date]').inputValue()).toBe('2012-02-30')
  expect(await page.locator('textarea[name=source]').inputValue()).toBe('Kept source')
})

test('a correction that comes too late shows what a colleague made of it, and is taken the second time', async () => {
  const { data } = await portal.ask(
    '{ publishedCounts(network: CMARD) { id revision date count what source { text } } }',
  )
  const count = data.publishedCounts.find((one: { date: string }) => one.date === '2009-01-14')
  const page = await asOfficer()
  await page.goto(`/en/desk/counts?correct=${count.id}`)
  await portal.ask(
    'mutation ($input: CorrectPublishedCountInput!) { correctPublishedCount(input: $input) { userErrors { code } } }',
    {
      input: {
        id: count.id,
        revision: count.revision,
        date: '2009-01-14',
        count: 32,
        what: 'signatories',
        source: 'A colleague’s source',
      },
    },
    { as: officer },
  )
  await page.locator('textarea[name=source]').fill('My own source')
  await page.getByRole('button', { name: word('en', 'published-count', 'saveCorrection'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'newer.title'))
  expect(await mainText(page)).toContain('A colleague’s source')
  expect(await page.locator('textarea[name=source]').inputValue()).toBe('My own source')

  await page.getByRole('button', { name: word('en', 'published-count', 'saveCorrection'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'published-count', 'countCorrected'))
  await page.goto(`/en/desk/counts?correct=${count.id}`)
  const earlier = page.locator('section', { has: page.locator('#earlier') })
  expect(await earlier.locator('tbody tr').count()).toBe(2)
  expect(await earlier.textContent()).toContain('A colleague’s source')
})

test('an editor is refused, and somebody unknown is asked to sign in first', async () => {
  const editor = await browser.visit()
  await signIn(editor, 'calgary@example.org')
  expect((await editor.goto('/en/desk/counts'))?.status()).toBe(403)
  expect(await editor.locator('form[method=post] input[name=count]').count()).toBe(0)
  const stranger = await browser.visit()
  await stranger.goto('/en/desk/counts')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})
