import { beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText } from '../kit/visitor.ts'
import { languages, word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()

let id: string
beforeAll(async () => {
  const first = await publish({ status: 'LIMITED', summary: [{ lang: 'en', text: 'The council met twice.' }] })
  id = first.id
  await publish({
    revision: 1,
    status: 'SUBSTANTIAL',
    summary: [
      { lang: 'en', text: 'The council voted twice.' },
      { lang: 'ar', text: 'صوّت المجلس مرتين.' },
    ],
    evidence: [{ title: 'Minutes', url: 'https://example.org/minutes', effectiveOn: '2026-03-21' }],
  })
  await publish({ revision: 2, status: 'COMPLETE', summary: [{ lang: 'en', text: 'The council voted twice.' }] })
})

async function publish(changed: object) {
  const { data } = await portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { code } } }',
    { input: { municipality: 'calgary', commitment: 7, period: '2009', ...changed } },
    { as: 'calgary@example.org' },
  )
  expect(data.publishProgress.userErrors).toEqual([])
  return data.publishProgress.report
}

/** With scripts and without them in turn: the main thread of the portal is tried in all eight ways. */
const matrix = languages.map((lang, at) => ({
  lang,
  javaScriptEnabled: at % 2 === 0,
  how: at % 2 === 0 ? 'with scripts' : 'without scripts',
}))

describe.each(matrix)('in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('a reader finds the first version, is told that it is past, and sees what changed since', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/progress/${id}`)
    await page
      .getByRole('link', { name: word(lang, 'progress', 'versions.number', { number: '1' }), exact: true })
      .click()
    await page.waitForURL('**?revision=1')
    await expect.poll(() => mainText(page)).toContain(word(lang, 'progress', 'older.title'))
    expect(await mainText(page)).toContain('The council met twice.')
    await expectAccessible(page)

    await page.getByRole('link', { name: word(lang, 'progress', 'older.changes') }).click()
    await page.waitForURL('**/changes?from=1&to=3')
    await page.getByLabel(word(lang, 'progress', 'changes.to'), { exact: true }).selectOption('2')
    await page.getByRole('button', { name: word(lang, 'progress', 'changes.show') }).click()
    await page.waitForURL('**/changes?from=1&to=2')
    await expect
      .poll(() => page.locator('.page-head .lead').textContent())
      .toContain(word(lang, 'terms', 'status.SUBSTANTIAL'))
    const english = page.locator('#summary ~ article .changed-text__words[lang=en]')
    expect(await english.locator('del').textContent()).toContain('met')
    expect(await english.locator('ins').textContent()).toContain('voted')
    // what the eye sees as colour and sign, the ear hears
    expect(await english.locator('ins').textContent()).toContain(word(lang, 'shell', 'marked.added'))
    expect(await page.locator('.report__evidence').textContent()).toContain(
      word(lang, 'progress', 'changes.evidence.ADDED'),
    )
    await expectAccessible(page)
  })
})

test('the marks keep to a telephone, in Arabic too', async () => {
  const page = await browser.visit({ viewport: viewports.zoomed })
  await page.goto(`/ar/progress/${id}/changes`)
  await expectNoSidewaysScroll(page)
})

test('a version that does not exist is answered, and the two newest can be chosen at once', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  expect((await page.goto(`/en/progress/${id}/changes?from=1&to=99`))?.status()).toBe(404)
  expect(await mainText(page)).toContain(word('en', 'progress', 'changes.unknown'))
  expect((await page.goto(`/en/progress/${id}/changes?from=x&to=`))?.status()).toBe(404)
  await page.getByRole('button', { name: word('en', 'progress', 'changes.show') }).click()
  await page.waitForURL('**/changes?from=2&to=3')
  expect((await page.goto(`/en/progress/${id}?revision=99`))?.status()).toBe(404)
  expect((await page.goto(`/en/progress/${id}?revision=first`))?.status()).toBe(404)
})

test('a report of one version says that there is nothing to compare yet', async () => {
  const { data } = await portal.ask('{ progressReports(first: 100) { nodes { id revision } } }')
  const single = data.progressReports.nodes.find(({ revision }: { revision: number }) => revision === 1)
  const page = await browser.visit()
  await page.goto(`/en/progress/${single.id}/changes`)
  expect(await mainText(page)).toContain(word('en', 'progress', 'changes.onlyOneNext'))
})

describe.each(matrix)('the years of a municipality in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('a reader comes from its page, sees where it stood, narrows what was published, and takes it along', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/municipalities/calgary`)
    await page.getByRole('link', { name: word(lang, 'municipality', 'commitments.overTheYears'), exact: true }).click()
    await page.waitForURL('**/municipalities/calgary/progress')
    const seventh = page.locator('.tracks__row').nth(6)
    const reported = seventh.locator('.track__year', { hasText: '2009' })
    expect(await reported.textContent()).toContain(word(lang, 'terms', 'status.COMPLETE'))
    const silent = seventh.locator('.track__year', { hasText: '2010' })
    expect(await silent.textContent()).toContain(word(lang, 'terms', 'status.notReported'))
    expect(await silent.locator('a').count()).toBe(0)
    await page.locator('figure summary').first().click()
    const byPlan = page.locator('section[aria-labelledby^="plan-"] .tracks__row')
    expect(await byPlan.first().textContent()).toContain(word(lang, 'municipality-progress', 'action'))
    await expectAccessible(page)

    await page.getByLabel(word(lang, 'municipality-progress', 'year'), { exact: true }).selectOption('2009')
    await page.getByRole('button', { name: word(lang, 'shell', 'filter.apply') }).click()
    await page.waitForURL('**year=2009**')
    await expect.poll(() => page.locator('.timeline__item').count()).toBe(1)
    const download = page.getByRole('link', { name: word(lang, 'municipality-progress', 'download') })
    const file = await page.request.get((await download.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toContain('text/csv')
    const [head, ...lines] = (await file.text()).trim().split('\n')
    expect(head).toContain(word(lang, 'municipality-progress', 'csv.status'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('The council voted twice.')
  })
})

test('the file of a municipality holds every page of it', async () => {
  const { data } = await portal.ask(`{ municipality(slug: "calgary") {
    every: progress(withActions: true) { totalCount } ofPlan: progress(plan: "plan-calgary-2023") { totalCount } } }`)
  const page = await browser.visit()
  const file = await page.request.get('/en/municipalities/calgary/progress.csv?after=ignored')
  expect((await file.text()).trim().split('\n')).toHaveLength(data.municipality.every.totalCount + 1)
  const ofPlan = await page.request.get('/en/municipalities/calgary/progress.csv?plan=plan-calgary-2023')
  const [, ...lines] = (await ofPlan.text()).trim().split('\n')
  expect(lines).toHaveLength(data.municipality.ofPlan.totalCount)
  expect(lines.every(line => line.includes('Demonstration text') && line.includes('/en/progress/'))).toBe(true)
  expect((await page.request.get('/en/municipalities/nowhere/progress.csv')).status()).toBe(404)
})

test('a municipality that has published nothing is told so without reproach, a filter that finds nothing leads on', async () => {
  const page = await browser.visit({ javaScriptEnabled: false, viewport: viewports.zoomed })
  const { data } = await portal.ask('{ municipalities(first: 100) { nodes { slug commitmentProgress { reported } } } }')
  const silent = data.municipalities.nodes.find(
    ({ commitmentProgress }: { commitmentProgress: { reported: number } }) => commitmentProgress.reported === 0,
  )
  await page.goto(`/ar/municipalities/${silent.slug}/progress`)
  expect(await mainText(page)).toContain(word('ar', 'municipality-progress', 'noneNext'))
  await expectAccessible(page)
  await page.goto('/ar/municipalities/calgary/progress?commitment=7&year=2010')
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: word('ar', 'municipality-progress', 'noMatchNext') }).click()
  await page.waitForURL('**/municipalities/calgary/progress')
  expect((await page.goto('/en/municipalities/nowhere/progress'))?.status()).toBe(404)
})

describe.each(matrix)('a commitment across the network in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('a reader sees who works on it, since when, what shows it, and narrows it to a province', async () => {
    const page = await browser.visit({ javaScriptEnabled })
    await page.goto(`/${lang}/commitments/7`)
    const calgary = page.locator('.who__part--COMPLETE a[href$="/progress/' + id + '"]')
    expect(await calgary.count()).toBe(1)
    const years = page.locator('figure', { has: page.locator('.status-bars__key--none') })
    await years.locator('summary').click()
    const first = years.locator('tbody tr').first()
    expect(await first.locator('th').textContent()).toBe('2009')
    const counts = (await first.locator('td').allTextContents()).map(Number)
    expect(counts.slice(0, 4)).toEqual([0, 0, 0, 1])
    expect(await mainText(page)).toContain(word(lang, 'commitments', 'evidence.title'))
    expect(await page.locator('#practices ~ .grid a').count()).toBeGreaterThan(0)
    await expectAccessible(page)

    await page.getByLabel(word(lang, 'commitments', 'province'), { exact: true }).selectOption('YT')
    await page.getByRole('button', { name: word(lang, 'shell', 'filter.apply') }).click()
    await page.waitForURL('**province=YT**')
    await expect.poll(() => mainText(page)).toContain(word(lang, 'commitments', 'group.everybody'))
  })
})

describe.each(['en', 'ar'] as const)('municipalities side by side in %s', lang => {
  test('a reader finds those that agreed to be named, narrows them to a province, and follows one through its years', async () => {
    const page = await browser.visit({ javaScriptEnabled: lang === 'en' })
    await page.goto(`/${lang}/compare`)
    await page.getByRole('link', { name: word(lang, 'compare', 'named.link'), exact: true }).click()
    await page.waitForURL(`**/${lang}/compare/municipalities`)
    const levels = page.locator('section[aria-labelledby=levels] .heatmap')
    await expect.poll(() => levels.count()).toBe(1)
    const links = await levels.locator('tbody th a').all()
    const addresses = await Promise.all(links.map(link => link.getAttribute('href')))
    const everywhere = addresses.map(address => address?.split('/')[3] ?? '')
    expect(everywhere).toEqual([...everywhere].sort())
    expect(everywhere.length).toBeGreaterThan(20)

    await page.getByLabel(word(lang, 'compare', 'form.province'), { exact: true }).selectOption('AB')
    await page.getByRole('button', { name: word(lang, 'shell', 'filter.apply') }).click()
    await page.waitForURL('**province=AB**')
    await expect.poll(() => levels.locator('tbody tr').count()).toBeLessThan(everywhere.length)
    await levels.locator('a[href$="/calgary/maturity"]').click()
    await page.waitForURL(`**/${lang}/municipalities/calgary/maturity`)
    await expect.poll(() => page.locator('main figure svg[role=img]').count()).toBe(5)
    expect(await mainText(page)).toContain(word(lang, 'own-past', 'tableCaption'))
    await expectAccessible(page)
  })
})

test('who writes for a municipality begins with its own and those of similar size, and finds the whole network', async () => {
  const page = await visitAs('calgary@example.org', { javaScriptEnabled: false })
  await page.goto('/en/compare')
  await page.waitForURL('**/en/compare?with=calgary')
  expect(await page.getByLabel(word('en', 'compare', 'form.similar')).isChecked()).toBe(true)
  await page.getByLabel(word('en', 'compare', 'form.first'), { exact: true }).selectOption('')
  await page.getByLabel(word('en', 'compare', 'form.similar')).uncheck()
  await page.getByRole('button', { name: word('en', 'compare', 'form.submit'), exact: true }).click()
  await page.waitForURL('**network=CMARD**')
  expect(await mainText(page)).toContain(word('en', 'compare', 'choose.title'))
})

test('what stands side by side, and the years of one, are files as well', async () => {
  const table = await fetch(`${portal.url}/en/compare/municipalities.csv?province=AB`)
  const lines = (await table.text()).split('\n')
  expect(lines.filter(line => line.startsWith('Maturity,Calgary,'))).toHaveLength(5)
  expect(lines.filter(line => line.startsWith('Commitments,Calgary,'))).toHaveLength(10)
  const years = await fetch(`${portal.url}/en/municipalities/calgary/maturity.csv`)
  expect((await years.text()).split('\n').length).toBeGreaterThan(5)
  expect((await fetch(`${portal.url}/en/municipalities/nowhere/maturity.csv`)).status).toBe(404)
  const assessed = (
    await portal.ask(
      '{ peerGroup(filter: {}) { namedAssessments(first: 50) { nodes { municipality { slug assessments { id } } } } } }',
    )
  ).data
  const twice = assessed.peerGroup.namedAssessments.nodes
    .map((one: any) => one.municipality)
    .find((one: any) => one.assessments.length === 2)
  const changes = await fetch(`${portal.url}/en/municipalities/${twice.slug}/maturity/changes.csv`)
  const [head = '', ...changed] = (await changes.text()).trim().split('\n')
  expect(head).toContain('Rated then,Rated now')
  expect(changed.length).toBeGreaterThan(0)
  for (const line of changed) expect(line).toMatch(/^\d{4}-\d\d-\d\d,2012,(\w+),\d{4}-\d\d-\d\d,2012,\1,/)
  expect((await fetch(`${portal.url}/en/municipalities/nowhere/maturity/changes.csv`)).status).toBe(404)
  expect((await fetch(`${portal.url}/en/municipalities/nowhere/maturity`)).status).toBe(404)
  expect((await fetch(`${portal.url}/en/compare/municipalities?after=nonsense`)).status).toBe(404)
})
