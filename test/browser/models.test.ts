import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { shows } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, visitAs } = await siteForFile()

const tool = readFileSync('services/commitments/maturity-model/fixtures/wic-measuring-inclusion-in-depth.json', 'utf8')

const press = (page: Page, intent: string) => page.locator(`button[value=${intent}]`).click()

test('the secretariat adds an edition from a file, after it was told what is wrong and what was understood, and removes it, without scripts', async () => {
  const page = await visitAs('secretariat@example.org', { javaScriptEnabled: false })
  const words = (key: string) => word('en', 'models', key)
  await page.goto('/en/desk')
  await page.getByRole('link', { name: word('en', 'desk', 'tool.maturity-models') }).click()
  await page
    .locator('textarea[name=text]')
    .fill(tool.replace('"level": 3', '"level": 13').replace('"level": 2', '"level": 9'))
  await press(page, 'read')
  await shows(page, words('notReadTitle'))
  await shows(page, 'outcomes[1].level')
  await shows(page, 'outcomes[2].level')
  await expectAccessible(page)

  const file = { name: 'wic.json', mimeType: 'application/json', buffer: Buffer.from(tool) }
  await page.locator('input[type=file]').setInputFiles(file)
  await press(page, 'read')
  await shows(page, words('understood'))
  await shows(page, '4 levels, 12 elements, 36 outcomes, 36 indicators')
  await expectAccessible(page)
  await press(page, 'add')
  await shows(page, words('added'))
  await page.getByRole('link', { name: 'Measuring Inclusion tool (in depth)' }).click()
  await shows(page, 'Culture of inclusion')
  await shows(page, word('en', 'maturity', 'scalesNote'))
  await expectAccessible(page)

  const saved = await page.request.get('/en/maturity/wic-measuring-inclusion-in-depth.json')
  expect(saved.headers()['content-disposition']).toContain('wic-measuring-inclusion-in-depth.json')
  expect((await saved.json()).outcomes).toHaveLength(36)
  await page.goto('/en/desk/maturity-models')
  await press(page, 'remove')
  await shows(page, words('removed'))
})

test('who is not of the secretariat finds the page closed', async () => {
  const page = await visitAs('calgary@example.org')
  const answer = await page.request.get('/en/desk/maturity-models')
  expect(answer.status()).toBe(403)
  expect(await answer.text()).toContain(word('en', 'desk', 'refusedTitle'))
})

test('an editor sees what another edition would make of a draft, moves it, and undoes that, without scripts', async () => {
  const as = { as: 'calgary@example.org' }
  const begun = await portal.ask(
    'mutation { startAssessment(input: { municipality: "calgary", model: "hrmm-2011-draft" }) { assessment { id revision } } }',
    {},
    as,
  )
  const { id, revision } = begun.data.startAssessment.assessment
  const answers = [{ indicator: '5a', rating: 'IN_PROGRESS', gap: 'Directors’ roles are not written down.' }]
  await portal.ask(
    'mutation ($input: AnswerIndicatorsInput!) { answerIndicators(input: $input) { userErrors { message } } }',
    { input: { assessment: id, revision, answers } },
    as,
  )
  const words = (key: string) => word('en', 'move-assessment', key)
  const page = await visitAs('calgary@example.org', { javaScriptEnabled: false })

  // its gaps and targets are those of its own edition
  await page.goto('/en/municipalities/calgary/maturity/next')
  await page.getByRole('link', { name: word('en', 'maturity', 'otherEdition', { edition: '2011 draft' }) }).click()
  await page.waitForURL('**/maturity/next?model=hrmm-2011-draft')
  await shows(page, 'Directors’ roles are not written down.')
  await page.getByRole('link', { name: word('en', 'gaps', 'targets') }).click()
  await page.waitForURL('**/maturity/targets?model=hrmm-2011-draft')
  const element = page.locator('article.target').first()
  await element.locator('summary').first().click()
  await element.locator('select[name=level]').selectOption('1')
  await element.locator('input[name=dueOn]').fill('2039-12-31')
  await element.getByRole('button', { name: word('en', 'targets', 'save') }).click()
  await page.waitForURL(/targets\?model=hrmm-2011-draft#/)
  await shows(page, word('en', 'targets', 'targetSet'))
  await page.goto('/en/municipalities/calgary/maturity/targets')
  expect(await page.locator('.target__aim strong').count()).toBe(0)
  await page.goto('/en/municipalities/calgary/maturity/next?model=none')
  await shows(page, word('en', 'gaps', 'none'))

  await page.goto(`/en/municipalities/calgary/assessment/${id}`)
  await page.getByRole('link', { name: words('link') }).click()
  await shows(page, 'What moving to edition 2012 would do')
  await shows(page, '6a Human rights roles identified')
  await expectAccessible(page)
  await press(page, 'move')
  await shows(page, words('moved'))
  await shows(page, words('untouched'))
  await page.goto(`/en/municipalities/calgary/assessment/${id}/LA`)
  expect(await page.locator('textarea[name="gap.6a"]').inputValue()).toBe('Directors’ roles are not written down.')

  for (const lang of ['ar', 'fr'] as const) {
    await page.setViewportSize(viewports.phone)
    await page.goto(`/${lang}/municipalities/calgary/assessment/${id}/move`)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await page.goto(`/en/municipalities/calgary/assessment/${id}/move`)
  await press(page, 'undo')
  await shows(page, words('undone'))
  await page.goto(`/en/municipalities/calgary/assessment/${id}/LA`)
  expect(await page.locator('textarea[name="gap.5a"]').inputValue()).toBe('Directors’ roles are not written down.')
})
