import { readFileSync } from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { browser, visitAs } = await siteForFile()

const documentIn = (file: string) =>
  readFileSync(path.join(import.meta.dirname, '../../services/commitments/plan-import/fixtures', file), 'utf8')
const vietnamese = documentIn('calgary-anti-racism-framework-2023.vi.txt')
const arabic = documentIn('calgary-anti-racism-framework-2023.ar.txt')

const asEditor = (options?: Visit) => visitAs('calgary@example.org', options)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
const words = (key: string) => word('en', 'import-plan', key)

describe.each([true, false])('with scripts: %s', javaScriptEnabled => {
  test('a plan is read out of its document, kept, aligned with its Arabic edition, and read in Arabic', async () => {
    const page = await asEditor({ javaScriptEnabled })
    await page.goto('/en/municipalities/calgary/plans/new')
    await page.locator('textarea[name=document]').fill(vietnamese)
    await press(page, words('read'))
    await expect.poll(() => page.locator('select[name=kind]').count()).toBe(77)
    expect(await page.locator('select[name=lang]').inputValue()).toBe('vi')
    expect(await page.locator('.import-row--action').count()).toBe(45)
    expect(await page.locator('.import-row--left-out').count()).toBe(7)

    // the mission is placed by hand
    await page.locator('#row-3-kind').selectOption('TEXT')
    const mission = await page.locator('#row-3').inputValue()
    await press(page, words('keep'))
    await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
    await expect.poll(() => page.locator('.plan-actions > li').count()).toBe(45)
    expect(await mainText(page)).toContain(word('en', 'plan', 'draftTitle'))
    expect(await mainText(page)).toContain(mission.trim())
    const plan = new URL(page.url()).pathname.split('/').at(-1)
    const stranger = await browser.visit()
    expect((await stranger.goto(`/en/plans/${plan}`))?.status()).toBe(404)

    await page.goto(`/en/municipalities/calgary/plans/new?addToPlan=${plan}`)
    await page.locator('select[name=lang]').selectOption('fr')
    await page.locator('textarea[name=document]').fill(arabic)
    await press(page, words('read'))
    await expect.poll(() => page.locator('select[name=kind]').count()).toBe(77)
    expect(await mainText(page)).toContain(words('otherLangTitle'))
    await page.locator('select[name=lang]').selectOption('ar')
    await press(page, words('keepTranslation'))
    // what differs is shown before anything is kept
    await expect.poll(() => mainText(page)).toContain(words('review.title'))
    expect(await page.locator('#review li').count()).toBeGreaterThan(0)
    await press(page, words('keepAsItIs'))
    await page.waitForURL(`**/en/plans/${plan}/translations/ar`)
    const row = page.locator('.translation-row', { hasText: 'Tạo ra một chính sách' })
    expect(await row.locator('textarea').inputValue()).toBe('وضع سياسة وبيان مناهضين للعنصرية.')
    expect(await row.locator('textarea').getAttribute('dir')).toBe('rtl')
    expect(await mainText(page)).toContain('70')

    await page.goto(`/en/plans/${plan}`)
    await press(page, word('en', 'plan', 'publish'))
    await expect.poll(() => mainText(page)).not.toContain(word('en', 'plan', 'draftTitle'))
    await stranger.goto(`/ar/plans/${plan}`)
    expect(await stranger.locator('.plan-actions > li').first().textContent()).toContain('التعاون لخلق فرص تعلّم')
    expect(await stranger.locator('html').getAttribute('dir')).toBe('rtl')
    // the Arabic document has no title: the best other one, labelled as what it is
    expect(await stranger.locator('h1 [lang=vi]').count()).toBe(1)
    await expectAccessible(stranger)
  })
})

const hamilton = documentIn('hamilton-immigration-strategy-2010.en.txt')
const answered = async (page: Page, act: () => Promise<void>) => {
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await act()
  return (await answer).status()
}

describe.each([true, false])('by hand, with scripts: %s', javaScriptEnabled => {
  const rowOf = (page: Page, beginning: string) =>
    page
      .locator('textarea[name=text]')
      .evaluateAll(
        (all, text) => all.findIndex(each => (each as HTMLTextAreaElement).value.startsWith(text)),
        beginning,
      )
  async function act(page: Page, name: string, row: number) {
    const acts = page.locator(`details.import-row__acts:has(#row-${row}-${name})`)
    if ((await acts.getAttribute('open')) === null) await acts.locator('summary').click()
    expect(await answered(page, () => page.locator(`#row-${row}-${name}`).click())).toBe(200)
  }

  test('the two broken cells of Hamilton are put right: 4 priorities, 16 goals, 55 actions', async () => {
    const page = await asEditor({ javaScriptEnabled })
    await page.goto('/en/municipalities/calgary/plans/new')
    await page.locator('textarea[name=document]').fill(hamilton)
    await press(page, words('read'))
    await expect.poll(() => page.locator('.import-row--action').count()).toBe(55)
    for (const beginning of [
      'Strengthen the linkages',
      'Facilitate mechanisms',
      'Identify and address gaps',
      'Ensure the recognition',
      'Identify policy and program',
    ]) {
      const row = await rowOf(page, beginning)
      await act(page, 'down', row)
      await expect.poll(() => rowOf(page, beginning)).toBe(row + 1)
    }
    const numberOf = async (beginning: string) =>
      await page.locator(`#row-${await rowOf(page, beginning)}-number`).inputValue()
    expect(await numberOf('Ensure the recognition')).toBe('2.3.1')
    expect(await numberOf('Identify policy and program')).toBe('2.6.1')

    // a line is split and joined again, one is added and taken out, and words are never lost
    const obtain = await rowOf(page, 'Obtain signatories')
    await page.locator(`#row-${obtain}`).fill('Obtain signatories\nto the Declaration of Intent')
    await act(page, 'split', obtain)
    await expect.poll(() => rowOf(page, 'to the Declaration')).toBe(obtain + 1)
    await act(page, 'insert', obtain + 1)
    await expect.poll(() => page.locator(`#row-${obtain + 2}`).inputValue()).toBe('')
    await act(page, 'out', obtain + 2)
    await expect.poll(() => page.locator('.import-row--action').count()).toBe(56)
    await act(page, 'join', obtain + 1)
    await expect.poll(() => rowOf(page, 'to the Declaration')).toBe(-1)
    await expectAccessible(page)

    await press(page, words('keep'))
    await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
    await expect.poll(() => page.locator('.plan-actions > li').count()).toBe(55)
    const plan = new URL(page.url()).pathname.split('/').at(-1)
    const { data } = await (
      await page.request.post('/graphql', {
        data: { query: `{ actionPlan(id: "${plan}") { segments { kind number text { text } } } }` },
      })
    ).json()
    type Segment = { kind: string; number: string; text: { text: string } }
    const segments: Segment[] = data.actionPlan.segments
    const count = (kind: string) => segments.filter(each => each.kind === kind).length
    expect(['SECTION', 'GROUP', 'ACTION'].map(count)).toEqual([4, 16, 55])
    expect(segments.find(({ number }) => number === '1.1.1')?.text.text).toBe(
      'Obtain signatories to the Declaration of Intent',
    )
  })

  test('two people translate one plan: neither blocks the other, and one text that both wrote waits for a choice', async () => {
    const t = (key: string) => word('en', 'plan-translation', key)
    const one = await asEditor({ javaScriptEnabled })
    const plan = await draftOf(one, 'Plan\n\nPriority 1: Learn\n- Train staff\n- Ask')
    const other = await asEditor({ javaScriptEnabled })
    const save = async (page: Page) => await answered(page, () => press(page, t('save')))
    await one.goto(`/en/plans/${plan}/translations/fr`)
    await other.goto(`/en/plans/${plan}/translations/ar`)
    await other.locator('#text-2').fill('تدريب الموظفين')
    expect(await save(other)).toBeLessThan(400)
    await one.locator('#text-2').fill('Former le personnel')
    expect(await save(one)).toBeLessThan(400)
    await expect.poll(() => mainText(one)).toContain(t('saved'))

    await other.goto(`/en/plans/${plan}/translations/fr`)
    await one.locator('#text-2').fill('Former tout le personnel')
    await one.locator('#text-3').fill('Demander')
    expect(await save(one)).toBeLessThan(400)
    await other.locator('#text-1').fill('Apprendre')
    await other.locator('#text-2').fill('Former les équipes')
    expect(await save(other)).toBe(422)
    await expect.poll(() => other.locator('#text-2-theirs').textContent()).toBe('Former tout le personnel')
    expect(await other.locator('#text-2').inputValue()).toBe('Former les équipes')
    expect(await other.locator('#text-1').inputValue()).toBe('Apprendre')
    await expectAccessible(other)
    // without a choice nothing is written over
    expect(await save(other)).toBe(422)
    await other.locator('#text-2-mine').check()
    expect(await save(other)).toBeLessThan(400)
    await expect.poll(() => mainText(other)).toContain(t('saved'))
    await one.goto(`/en/plans/${plan}/translations/fr`)
    expect(
      await one
        .locator('textarea[name=text]')
        .evaluateAll(all => all.map(each => (each as unknown as { value: string }).value)),
    ).toEqual(['', 'Apprendre', 'Former les équipes', 'Demander'])
  })

  test('a PDF is refused in the words of the page, and what was pasted is still there', async () => {
    const page = await asEditor({ javaScriptEnabled })
    await page.goto('/fr/municipalities/calgary/plans/new')
    await page.locator('textarea[name=document]').fill('Plan\n1. Apprendre')
    const buffer = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj')
    await page.locator('#file').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer })
    expect(await answered(page, () => press(page, word('fr', 'import-plan', 'read')))).toBe(422)
    await expect.poll(() => page.locator('.error-summary a[href="#file"]').textContent()).toContain('PDF')
    expect(await page.locator('textarea[name=document]').inputValue()).toBe('Plan\n1. Apprendre')
    await expectAccessible(page)
  })
})

test('what a document tells of an action is corrected like its words, and found where it is too long', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  await page.goto('/en/municipalities/calgary/plans/new')
  const owner = 'Human resources '.repeat(14).trim()
  await page.locator('textarea[name=document]').fill(`Plan\n\nPriority 1: Learn\n- Train staff\nOwner: ${owner}\n- Ask`)
  await press(page, words('read'))
  await page.locator('#title').fill('A demonstration')
  await page.locator('select[name=lang]').selectOption('en')
  expect(await answered(page, () => press(page, words('keep')))).toBe(422)
  expect(await page.locator('.error-summary a[href="#row-1-facts"]').count()).toBe(1)
  await page.locator('#row-1-facts input').fill('Human resources')
  await expectAccessible(page)
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  expect(await page.locator('.plan-actions > li').first().textContent()).toContain('Human resources')
})

/** A draft of Calgary, in English. */
async function draftOf(page: Page, document: string) {
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('textarea[name=document]').fill(document)
  await press(page, words('read'))
  await page.locator('#title').fill('A demonstration')
  await page.locator('select[name=lang]').selectOption('en')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

test('what was typed and not sent is there again after the tab was closed: an outline, and texts', async () => {
  const page = await asEditor()
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('textarea[name=document]').fill('Plan\n\nPriority 1: Learn\n- Train staff\n- Ask')
  await press(page, words('read'))
  await page.locator('#title').fill('A demonstration')
  await page.locator('#row-1').fill('Train everybody')
  await page.goto('/en/municipalities/calgary/plans/new')
  await press(page, words('kept.goOn'))
  expect(await page.locator('#row-1').inputValue()).toBe('Train everybody')
  await page.locator('select[name=lang]').selectOption('en')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  const plan = new URL(page.url()).pathname.split('/').at(-1)
  await page.goto('/en/municipalities/calgary/plans/new')
  expect(await page.getByText(words('kept.title')).count()).toBe(0)

  const here = `/en/plans/${plan}/translations/fr`
  await page.goto(here)
  await page.locator('#text-2').fill('Former tout le monde')
  await page.goto(here)
  await expect.poll(() => page.locator('#text-2').inputValue()).toBe('Former tout le monde')
  expect(await mainText(page)).toContain(word('en', 'plan-translation', 'broughtBack.title'))
  await expectAccessible(page)
  await press(page, word('en', 'plan-translation', 'save'))
  await expect.poll(() => mainText(page)).toContain(word('en', 'plan-translation', 'saved'))
  await page.goto(here)
  expect(await mainText(page)).not.toContain(word('en', 'plan-translation', 'broughtBack.title'))
  expect(await page.locator('#text-2').inputValue()).toBe('Former tout le monde')
})

test('texts that are sent after the session has ended come back, and are saved once somebody has signed in', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  const plan = await draftOf(page, 'Plan\n\nPriority 1: Learn\n- Train staff\n- Ask')
  await page.goto(`/en/plans/${plan}/translations/fr`)
  await page.locator('#text-2').fill('Former le personnel')
  const session = await page.context().cookies()
  await page.context().clearCookies()
  const save = word('en', 'plan-translation', 'save')
  expect(await answered(page, () => press(page, save))).toBe(401)
  expect(await page.locator('textarea[name=text]').inputValue()).toBe('Former le personnel')
  await expectAccessible(page)
  await page.context().addCookies(session)
  await press(page, save)
  await expect.poll(() => mainText(page)).toContain(word('en', 'plan-translation', 'saved'))
  expect(await page.locator('#text-2').inputValue()).toBe('Former le personnel')
})

test('a translation into a language that the portal does not speak is found by its name, and comes back as a file', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  const plan = await draftOf(page, 'Plan\n\nPriority 1: Learn\n- Train staff\n- Ask')
  const t = (key: string, values = {}) => word('en', 'plan-translation', key, values)
  await page.goto(`/en/plans/${plan}/translations/fr`)
  await page.locator('.translation__other summary').click()
  await page.locator('#otherLang').fill('punjabi')
  await press(page, t('openLanguage'))
  await page.waitForURL(`**/en/plans/${plan}/translations/pa`)
  expect(await page.locator('h1').textContent()).toContain('Punjabi')

  const xliff = await (await page.request.get(`/en/plans/${plan}/translations/pa.xlf`)).text()
  await page.locator('#text-2').fill('ਸਿਖਲਾਈ')
  await press(page, t('save'))
  await expect.poll(() => mainText(page)).toContain(t('saved'))
  const translated = xliff.replaceAll(/<source>(.*?)<\/source>/g, '<source>$1</source><target>ਪੰ $1</target>')
  const buffer = Buffer.from(translated)
  await page.locator('#xliff').setInputFiles({ name: 'plan-pa.xlf', mimeType: 'application/xml', buffer })
  await press(page, t('xliffUpload'))
  await expect.poll(() => mainText(page)).toContain(t('taken.changed_other', { number: '3' }))
  expect(await page.locator('#text-2-theirs').textContent()).toBe('ਸਿਖਲਾਈ')
  expect(await page.locator('#text-2').inputValue()).toBe('ਪੰ Train staff')
  await expectAccessible(page)
  await page.locator('#text-2-keep').check()
  await press(page, t('save'))
  await expect.poll(() => mainText(page)).toContain(t('saved'))
  expect(await page.locator('#text-2').inputValue()).toBe('ਸਿਖਲਾਈ')
})

test('a row that is put wrong is told at its place, and everything that was typed is kept', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('textarea[name=document]').fill('Plan\n1. Learn\n- Train\n- Ask')
  await press(page, words('read'))
  // words too few to tell their language: nobody is told one
  expect(await page.locator('select[name=lang]').inputValue()).toBe('')
  await page.locator('select[name=lang]').selectOption('en')
  await page.locator('#row-1-level').fill('5')
  await page.locator('#row-2').fill('Ask again')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await press(page, words('keep'))
  expect((await answered).status()).toBe(422)
  expect(await page.locator('.error-summary a[href="#row-1"]').count()).toBe(1)
  expect(await page.locator('#row-2').inputValue()).toBe('Ask again')
  await expectAccessible(page)
})

test('a changed source shows its difference beside the translation; XLIFF goes out', async () => {
  const page = await asEditor()
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('textarea[name=document]').fill('Plan\n\nPriority 1: Learn\n- Train staff\n- Ask')
  await press(page, words('read'))
  await page.locator('#title').fill('A demonstration')
  await page.locator('select[name=lang]').selectOption('en')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  const plan = new URL(page.url()).pathname.split('/').at(-1)
  await page.goto(`/en/plans/${plan}/translations/fr`)
  const save = async () => {
    const answered = page.waitForResponse(response => response.request().method() === 'POST')
    await press(page, word('en', 'plan-translation', 'save'))
    expect((await answered).status()).toBeLessThan(400)
  }
  await page.locator('#text-2').fill('Former le personnel')
  await save()
  await page.goto(`/en/plans/${plan}/translations/en`)
  await page.locator('#text-2').fill('Train all staff')
  await save()
  await page.goto(`/en/plans/${plan}/translations/fr`)
  expect(await page.locator('ins').textContent()).toContain('all')
  await expectAccessible(page)
  const file = await page.request.get(`/en/plans/${plan}/translations/fr.xlf`)
  expect(file.headers()['content-type']).toContain('xliff')
  expect(await file.text()).toContain('<target>Former le personnel</target>')
})

test('an action is described, with the commitments that it serves', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  await page.goto('/en/plans/plan-calgary-2023')
  await page.locator('a[href$="/actions/plan-calgary-2023-1.E1"]').click()
  await page.locator('#owner').fill('Human resources')
  await page.locator('#startsOn').fill('2026-03-01')
  await page.locator('#endsOn').fill('2026-02-01')
  await page.locator('#commitment-5').check()
  const save = word('en', 'plan-action', 'save')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await press(page, save)
  expect((await answered).status()).toBe(422)
  expect(await page.locator('#owner').inputValue()).toBe('Human resources')
  await page.locator('#endsOn').fill('2026-04-01')
  await press(page, save)
  await page.waitForURL('**/en/plans/plan-calgary-2023#plan-calgary-2023-1.E1')
  const row = page.locator('.plan-actions > li', { hasText: 'Human resources' })
  expect(await row.textContent()).toContain('March 1, 2026')
  expect(await row.locator('.plan-actions__commitment').textContent()).toBe('5')
})

test.each([true, false])(
  'what a colleague said of an action meanwhile is shown, and neither is lost, with scripts: %s',
  async javaScriptEnabled => {
    const number = javaScriptEnabled ? '2.E1' : '1.E3'
    const action = `/en/plans/plan-calgary-2023/actions/plan-calgary-2023-${number}`
    const page = await asEditor({ javaScriptEnabled })
    await page.goto(action)
    const other = await asEditor({ javaScriptEnabled: false })
    await other.goto(action)
    const save = word('en', 'plan-action', 'save')
    await other.locator('#owner').fill('The clerk')
    await press(other, save)
    await other.waitForURL('**/en/plans/plan-calgary-2023#*')
    await page.locator('#partners').fill('The library')
    await press(page, save)
    await expect
      .poll(() => page.locator('.notice').allTextContents())
      .toContainEqual(expect.stringContaining('The clerk'))
    expect(await page.locator('#partners').inputValue()).toBe('The library')
    await expectAccessible(page)
    await page.locator('#owner').fill('The clerk')
    await press(page, save)
    await page.waitForURL('**/en/plans/plan-calgary-2023#*')
    const facts = await page.locator(`[id="plan-calgary-2023-${number}"]`).textContent()
    expect(facts).toContain('The clerk')
    expect(facts).toContain('The library')

    // the session ends while somebody writes
    await page.goto(action)
    await page.locator('#budgetLine').fill('Line 7')
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await press(page, save)
    await expect.poll(() => page.locator('input[name=budgetLine]').getAttribute('value')).toBe('Line 7')
    await page.context().addCookies(cookies)
    await page.locator('main form button').click()
    await page.waitForURL('**/en/plans/plan-calgary-2023#*')
    expect(await page.locator(`[id="plan-calgary-2023-${number}"]`).textContent()).toContain('Line 7')
  },
)

test('an action is reported on, year by year, and everybody reads it on its page', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  const action = '/en/plans/plan-calgary-2023/actions/plan-calgary-2023-1.E2'
  await page.goto(action)
  await page.locator('a[href$="progress/new?action=plan-calgary-2023-1.E2&period=2024"]').click()
  await page.locator('input[name=status][value=SUBSTANTIAL]').check()
  await page.locator('textarea[name="texts[0].summary"]').fill('Most teams were trained.')
  await press(page, word('en', 'publish', 'publish'))
  await page.waitForURL('**/en/progress/*')
  await expect.poll(() => mainText(page)).toContain('Anti-Racism Strategic Framework')

  const reader = await browser.visit()
  await reader.goto(action)
  const year = reader.locator('.action-years > li', { hasText: '2024' })
  expect(await year.textContent()).toContain('Most teams were trained.')
  expect(await year.textContent()).toContain(word('en', 'terms', 'status.SUBSTANTIAL'))
  expect(await reader.locator('.page-head .status').textContent()).toBe(word('en', 'terms', 'status.SUBSTANTIAL'))
  await expectAccessible(reader)
})

test('the figure of a plan leads to the actions that it is made of', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await page.goto('/en/plans/plan-hamilton-2010')
  expect(await page.locator('.plan-progress').textContent()).toContain(word('en', 'plan', 'progress.none'))
  expect(await page.locator('.plan-progress').textContent()).not.toContain('0%')
  await page.goto('/en/plans/plan-calgary-2023')
  const figure = await page.locator('.plan-progress__figure strong').textContent()
  await page.locator('.plan-progress__figure a').click()
  await expect.poll(() => page.locator('.plan-parts__sum').textContent()).toContain(figure)
  await expect.poll(() => page.locator('.plan-parts tbody tr').count()).toBe(45)
  const visitor = await browser.visit()
  for (const lang of ['en', 'fr', 'ar', 'vi']) {
    for (const search of ['', '?status=all', '?section=plan-calgary-2023-2', '?status=unreported']) {
      await visitor.goto(`/${lang}/plans/plan-calgary-2023${search}`)
      await expectAccessible(visitor)
    }
  }
})

describe.each([true, false])('the year of a plan with scripts: %s', javaScriptEnabled => {
  test('goes out as a sheet, comes back, waits for a choice, is published in one step and taken back in one', async () => {
    const page = await asEditor({ javaScriptEnabled })
    const year = javaScriptEnabled ? '2019' : '2018'
    const here = `/en/plans/plan-calgary-2023/year/${year}`
    const words = (key: string) => word('en', 'plan-year', key)
    const action = 'plan-calgary-2023-3.C1'
    const send = async (name: string, text: string) => {
      await page.goto(here)
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
      await press(page, words('compare'))
    }
    const publish = async (status: string, summary: string) => {
      await page.goto(`/en/municipalities/calgary/progress/new?action=${action}&period=${year}`)
      await page.locator(`input[name=status][value=${status}]`).check()
      await page.locator('textarea[name="texts[0].summary"]').fill(summary)
      await press(page, word('en', 'publish', 'publish'))
      await page.waitForURL('**/en/progress/*')
    }
    await publish('LIMITED', 'First.')
    const csv = await (await page.request.get(`${here}.csv`)).text()
    await send('unedited.csv', csv)
    await page.waitForURL('**/sheets/*')
    await expect.poll(() => mainText(page)).toContain(words('nothingToDo'))

    await send('wrong.csv', csv.replace('Limited progress,First.', 'Done,First.'))
    await expect.poll(() => page.locator('.data-table code').allTextContents()).toEqual(['Status'])

    await publish('SUBSTANTIAL', 'By hand.')
    await send('year.csv', csv.replace('Limited progress,First.', 'COMPLETE,Offline.'))
    await page.waitForURL('**/sheets/*')
    await expect.poll(() => page.locator('.year-cell--conflict').count()).toBe(2)
    await expectAccessible(page)
    for (const radio of await page.locator('input[type=radio][value=SHEET]').all()) await radio.check()
    await press(page, words('apply'))
    await expect.poll(() => mainText(page)).toContain(words('state.APPLIED'))
    const reader = await browser.visit({ javaScriptEnabled })
    await reader.goto(here)
    const row = reader.locator('.year-actions > li', { hasText: '3.C1' })
    expect(await row.textContent()).toContain('Offline.')
    expect(await reader.locator('input[type=file]').count()).toBe(0)
    expect((await reader.request.get(`${here}.csv`)).status()).toBe(403)

    await press(page, words('undo'))
    await expect.poll(() => mainText(page)).toContain(words('state.UNDONE'))
    await reader.goto(here)
    expect(await row.textContent()).toContain('By hand.')
    for (const lang of ['en', 'fr', 'ar', 'vi']) {
      await page.goto(`/${lang}/plans/plan-calgary-2023/year/${year}`)
      await expectAccessible(page)
    }
  })
})

test('the year as a workbook offers the four statuses, and comes back unchanged', async () => {
  const page = await asEditor()
  const here = '/en/plans/plan-calgary-2023/year/2024'
  // the words of one language are read on the page of another
  const buffer = await (await page.request.get(`${here.replace('/en/', '/fr/')}.xlsx`)).body()
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(buffer as never)
  const chosen = ['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'].map(key => word('fr', 'terms', `status.${key}`))
  expect(book.worksheets[0]?.getCell('G2').dataValidation.formulae).toEqual([`"${chosen.join(',')}"`])
  await page.goto(here)
  await page.locator('input[type=file]').setInputFiles({ name: 'year.xlsx', mimeType: 'application/zip', buffer })
  await press(page, word('en', 'plan-year', 'compare'))
  await page.waitForURL('**/sheets/*')
  await expect.poll(() => mainText(page)).toContain(word('en', 'plan-year', 'nothingToDo'))
})

test('an Arabic plan is printed from right to left: digits, dates and Latin names in order, and no navigation on paper', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('select[name=lang]').selectOption('ar')
  await page
    .locator('textarea[name=document]')
    .fill('# التعلّم\n\n## المجتمع\n\n- تدريب موظفي City of Calgary وفق المعيار ISO 30415 قبل عام 2027')
  await press(page, words('read'))
  await page.locator('#title').fill('خطة العمل لمدينة Calgary')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  const plan = new URL(page.url()).pathname.split('/').at(-1)
  await page.locator('.plan-actions__number').click()
  await page.locator('#owner').fill('Equity Office 311')
  await page.locator('#startsOn').fill('2026-03-01')
  await page.locator('#endsOn').fill('2027-04-30')
  await press(page, word('en', 'plan-action', 'save'))
  await page.waitForURL(`**/en/plans/${plan}#*`)
  await press(page, word('en', 'plan', 'publish'))
  await expect.poll(() => mainText(page)).not.toContain(word('en', 'plan', 'draftTitle'))

  const reader = await browser.visit()
  await reader.goto(`/ar/plans/${plan}`)
  await reader.emulateMedia({ media: 'print' })
  for (const away of ['.section-nav', '.site-header__tools', '.breadcrumb', '.site-footer', '.plan-progress nav'])
    expect(await reader.locator(away).first().isVisible()).toBe(false)
  expect(await reader.locator('.plan__contents').isVisible()).toBe(true)
  expect(await reader.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
  const action = reader.locator('.plan-actions > li')
  const text = await action.textContent()
  for (const part of ['ISO 30415', '2027', 'Equity Office 311', '2026', 'مارس', 'أبريل']) expect(text).toContain(part)

  /** Where a character of some words stands on the sheet, from the left. */
  const placeOf = (phrase: string, character: string) =>
    action.evaluate(
      (item, [whole = '', one = '']) => {
        const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(whole) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at + whole.indexOf(one))
          range.setEnd(node, at + whole.indexOf(one) + 1)
          return range.getBoundingClientRect().left
        }
        throw new Error(`Nowhere: ${whole}`)
      },
      [phrase, character],
    )
  // Latin words and numbers read from the left, within a line that begins on the right
  for (const [phrase, first, last] of [
    ['Calgary', 'C', 'y'],
    ['30415', '3', '5'],
    ['Equity Office 311', 'E', 'O'],
  ] as const)
    expect(await placeOf(phrase, first)).toBeLessThan(await placeOf(phrase, last))
  expect(await placeOf('تدريب', 'ت')).toBeGreaterThan(await placeOf('تدريب', 'ب'))
  expect(await placeOf('تدريب', 'ت')).toBeGreaterThan(await placeOf('Calgary', 'C'))
  const paper = await reader.pdf({ preferCSSPageSize: true })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a draft is discarded and restored; a published plan is corrected, withdrawn with a reason, and restored', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  const keeping = (key: string) => word('en', 'keep-plan', key)
  const plan = (key: string) => word('en', 'plan', key)
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('textarea[name=document]').fill('Plan\n\nPriority 1: Learn\n- Train staff')
  await press(page, words('read'))
  await page.locator('#title').fill('A demonstration of second thoughts')
  await page.locator('select[name=lang]').selectOption('en')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  const here = new URL(page.url()).pathname
  await page.goto('/en/municipalities/calgary')
  expect(await page.locator(`#plans a[href="${here}"]`).count()).toBe(1)
  await page.goto(`${here}/keep`)
  await expectAccessible(page)
  await press(page, keeping('discard'))
  await page.waitForURL(`**${here}`)
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator(`section[aria-labelledby=discarded] a[href="${here}"]`).click()
  await press(page, plan('restore'))
  await expect.poll(() => mainText(page)).toContain(plan('draftTitle'))
  await press(page, plan('publish'))
  await expect.poll(() => mainText(page)).not.toContain(plan('draftTitle'))

  await page.goto(`${here}/keep`)
  await page.locator('#periodFrom').fill('2027')
  await page.locator('#periodTo').fill('2026')
  await press(page, keeping('save'))
  await expect.poll(() => page.locator('.error-summary a[href="#periodTo"]').count()).toBe(1)
  await page.locator('#periodTo').fill('2029')
  await press(page, keeping('save'))
  await page.waitForURL(`**${here}#facts`)
  expect(await mainText(page)).toContain('2027 to 2029')

  await page.goto('/en/plans?q=second+thoughts')
  await page.locator(`main a[href="${here}"]`).click()
  await page.goto(`${here}/keep`)
  await press(page, keeping('withdraw'))
  await expect.poll(() => page.locator('.error-summary a[href="#reason"]').count()).toBe(1)
  await page.locator('#reason').fill('Council adopted another one.')
  await press(page, keeping('withdraw'))
  await page.waitForURL(`**${here}`)
  const reader = await browser.visit()
  await reader.goto(here)
  expect(await mainText(reader)).toContain('Council adopted another one.')
  await expectAccessible(reader)
  await reader.goto('/en/plans?q=second+thoughts')
  expect(await mainText(reader)).toContain(word('en', 'plans', 'none'))
  await press(page, plan('restore'))
  await reader.goto('/en/plans?q=second+thoughts&commitment=3')
  expect(await reader.locator(`main a[href="${here}"]`).count()).toBe(0)
  await reader.goto('/en/plans?q=second+thoughts&province=AB')
  expect(await reader.locator(`main a[href="${here}"]`).count()).toBe(1)
})

test('a line of a plan is added and another put elsewhere, once it was shown what changes', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  const arranging = (key: string) => word('en', 'arrange-plan', key)
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('textarea[name=document]').fill('Plan\n\nPriority 1: Learn\n- Train staff\n- Ask residents')
  await press(page, words('read'))
  await page.locator('#title').fill('A demonstration of another order')
  await page.locator('select[name=lang]').selectOption('en')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  const here = new URL(page.url()).pathname
  await page.locator(`a[href="${here}/arrange"]`).click()
  await expect.poll(() => page.locator('.arrange-plan__row').count()).toBe(6)
  await page.locator('#row-2 input[name=place]').fill('1.5')
  await page.locator('#row-3-text').fill('Count')
  await page.locator('#row-3 input[name=level]').fill('7')
  await press(page, arranging('look'))
  await expect.poll(() => page.locator('.error-summary a[href="#row-3"]').count()).toBe(1)
  expect(await page.locator('#row-3-text').inputValue()).toBe('Count')
  await page.locator('#row-3 input[name=level]').fill('2')
  await press(page, arranging('look'))
  await expect.poll(() => page.locator('.notice li').count()).toBe(2)
  await expectAccessible(page)
  // what was typed after it was shown is shown first
  await page.locator('#row-3-text').fill('Count everybody')
  await press(page, arranging('keep'))
  await expect
    .poll(() => page.locator('.notice').allTextContents())
    .toContainEqual(expect.stringContaining('everybody'))
  await press(page, arranging('keep'))
  await page.waitForURL(`**${here}`)
  const actions = await page.locator('.plan-actions > li').allTextContents()
  for (const [index, text] of ['Ask residents', 'Train staff', 'Count everybody'].entries())
    expect(actions[index]).toContain(text)
})

test('somebody without a grant is refused, and somebody unknown is asked to sign in first', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/municipalities/calgary/plans/new'))?.status()).toBe(403)
  const stranger = await browser.visit()
  await stranger.goto('/en/municipalities/calgary/plans/new')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})

test('a plan is begun from a template, named on its page, shared with a municipality that accepts, and leaves again', async () => {
  const page = await asEditor({ javaScriptEnabled: false })
  await page.goto('/en/municipalities/calgary/plans/new')
  await page.locator('#from').selectOption('template:ten-commitments')
  await press(page, words('begin.use'))
  await page.waitForURL('**/plans/new?*')
  const structure = await page.locator('#document').inputValue()
  expect(structure.match(/^# /gm)).toHaveLength(10)
  await page.locator('#document').fill(`${structure}\n\n- Listen to young people`)
  await press(page, words('read'))
  await expect.poll(() => page.locator('.import-row--action').count()).toBe(1)
  await page.locator('#title').fill('A joint demonstration')
  await press(page, words('keep'))
  await page.waitForURL(url => /^\/en\/plans\/[^/]+$/.test(url.pathname))
  const plan = new URL(page.url()).pathname
  await expect.poll(() => mainText(page)).toContain('The portal’s own template')
  await press(page, word('en', 'plan', 'publish'))

  const share = (key: string) => word('en', 'share-plan', key)
  await page.goto(`${plan}/share`)
  await page.locator('#municipality').selectOption('edmonton')
  await press(page, share('inviteButton'))
  await expect.poll(() => mainText(page)).toContain('Invited')
  await press(page, share('withdraw'))
  await expect.poll(() => mainText(page)).toContain('Not taking part since')
  await page.locator('#municipality').selectOption('edmonton')
  await press(page, share('inviteButton'))
  await expect.poll(() => mainText(page)).toContain('Invited')
  const stranger = await browser.visit()
  await stranger.goto(plan)
  expect(await mainText(stranger)).not.toContain('Edmonton')

  const guest = await browser.visit({ javaScriptEnabled: false })
  await signIn(guest, 'edmonton@example.org')
  await guest.goto('/en/municipalities/edmonton')
  await guest.locator(`#plans a[href="${plan}/share"]`).click()
  await expectAccessible(guest)
  await press(guest, share('accept'))
  await expect.poll(() => mainText(guest)).toContain('Takes part')
  await page.goto(`${plan}/share`)
  await page.locator('form:has(input[value=assign]) select').selectOption('edmonton')
  await page.locator('form:has(input[value=assign]) button').click()
  await expectAccessible(page)

  await stranger.goto(plan)
  expect(await stranger.locator('.plan-actions > li').textContent()).toContain('Edmonton')
  await stranger.goto('/en/municipalities/edmonton')
  expect(await stranger.locator(`#plans a[href="${plan}"]`).count()).toBe(1)
  await guest.goto(plan)
  expect(await guest.locator('.plan-actions a[href$="#describe"]').count()).toBe(1)
  await guest.locator('.plan-actions a[href$="#describe"]').click()
  await guest.locator('main a[href*="/municipalities/edmonton/progress/new"]').first().click()
  await expect.poll(() => mainText(guest)).toContain('Listen to young people')
  await guest.goto(`${plan}/share`)
  await press(guest, share('leave'))
  await stranger.goto('/en/municipalities/edmonton')
  expect(await stranger.locator(`#plans a[href="${plan}"]`).count()).toBe(0)
})
