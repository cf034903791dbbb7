import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { shows } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()
const asEditor = (options?: Visit) => visitAs('calgary@example.org', options)
const words = (key: string) => word('en', 'assessment', key)
const ofSheet = (key: string) => word('en', 'assessment-sheet', key)
const row = (page: Page, code: string) => page.locator(`fieldset[id="${code}"]`)
const gapOf = (page: Page, code: string) => page.locator(`textarea[name="gap.${code}"]`)
const pdf = { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n% invented\n%%EOF\n') }

/** Begins with the answers of the last one. */
async function beginOver(page: Page) {
  await page.goto('/en/maturity')
  const adopt = page.locator('.ways > li').nth(2)
  await adopt.locator('input[name=takeOver]').check()
  await adopt.locator('button').click()
  await page.waitForURL(/\/municipalities\/calgary\/assessment\/[\w-]+$/)
  return new URL(page.url()).pathname
}

test('an assessment goes out as a workbook, is filled in, and comes back row by row', async () => {
  const page = await asEditor()
  const here = await beginOver(page)
  await shows(page, words('unreviewed'))

  // what was taken over counts once somebody says that it still holds
  await page.goto(`${here}/LA`)
  await row(page, '1a').locator('button[name=confirm]').click()
  await shows(page, 'Saved at')
  await shows(page, '1 of 11 rated')
  await expectAccessible(page)

  const { headers, body } = await download(page, `${here}.xlsx`)
  expect(headers['cache-control']).toBe('private, no-cache')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(body as never)
  expect(workbook.worksheets).toHaveLength(6)
  const [leadership] = workbook.worksheets
  const columns = leadership?.getRow(1).values as string[]
  const cell = (at: number, heading: string) => leadership?.getCell(at, columns.indexOf(heading))
  expect(cell(2, words('rating'))).toMatchObject({ value: 'Met', dataValidation: { type: 'list' } })
  expect(cell(3, words('rating'))?.value).toBe('')
  const filled: [at: number, heading: string, value: ExcelJS.CellValue][] = [
    [3, words('rating'), 'In progress'],
    [3, words('gap'), 'Offline words.'],
    [4, words('rating'), 'Met'],
    [4, words('evidenceOn'), new Date('2026-03-31T00:00:00Z')],
  ]
  for (const [at, heading, value] of filled) Object.assign(cell(at, heading) ?? {}, { value })
  const file = Buffer.from(await workbook.xlsx.writeBuffer())

  await gapOf(page, '1b').fill('Words of the portal.')
  await shows(page, 'Saved at')

  const plain = await asEditor({ javaScriptEnabled: false })
  const send = async (buffer: Buffer) => {
    await plain.goto(`${here}/offline`)
    await plain.setInputFiles('input[name=sheet]', { name: 'filled.xlsx', mimeType: 'application/zip', buffer })
    await plain.getByRole('button', { name: ofSheet('compare') }).click()
  }
  await send(file)
  await shows(plain, ofSheet('meaning.READY'))
  await shows(plain, 'Words of the portal.')
  const address = new URL(plain.url()).pathname
  await page.goto(address)
  await expectAccessible(page)
  await plain.locator('input[type=radio][value=SHEET]').check()
  await plain.getByRole('button', { name: ofSheet('merge') }).click()
  await shows(plain, ofSheet('state.MERGED'))
  await plain.goto(`${here}/LA`)
  expect(await gapOf(plain, '1b').inputValue()).toBe('Offline words.')
  expect(await row(plain, '1b').locator('input[value=IN_PROGRESS]').isChecked()).toBe(true)
  expect(await plain.locator('input[name="evidenceOn.1c"]').inputValue()).toBe('2026-03-31')

  // again: nothing to do; with a fault: its place, and nothing kept
  await send(file)
  await shows(plain, ofSheet('nothingToDo'))
  Object.assign(cell(5, words('rating')) ?? {}, { value: 'Excellent' })
  await send(Buffer.from(await workbook.xlsx.writeBuffer()))
  await shows(plain, 'Excellent')
  await shows(plain, leadership?.name ?? 'none')

  const stranger = await browser.visit()
  for (const of of [`${here}.xlsx`, `${here}.csv`, address]) expect((await read(stranger, of)).status()).not.toBe(200)
  expect((await download(page, `${here}.csv`)).body.toString()).toContain('Offline words.')
}, 180_000)

test('a file stands beside an answer, with scripts and without, and nobody else reads it', async () => {
  const page = await asEditor()
  await page.goto('/en/municipalities/calgary/assessment')
  const here = new URL(page.url()).pathname
  await page.goto(`${here}/CC`)
  const first = page.locator('fieldset').first()
  const code = (await first.getAttribute('id')) ?? ''
  await first.locator('details summary').click()
  await first.locator('input[type=file]').setInputFiles(pdf)
  await expect.poll(() => first.locator('.answer-row__files li').count(), { timeout: 15_000 }).toBe(1)
  await expectAccessible(page)
  const address = (await first.locator('.answer-row__files li a').getAttribute('href')) ?? ''

  const plain = await asEditor({ javaScriptEnabled: false })
  await plain.goto(`${here}/CC`)
  const files = row(plain, code).locator('.answer-row__files li')
  expect(await files.count()).toBe(1)
  await gapOf(plain, code).fill('Typed beside a file.')
  await row(plain, code).locator('details summary').click()
  await row(plain, code)
    .locator('input[type=file]')
    .setInputFiles({ ...pdf, name: 'second.pdf' })
  await plain
    .getByRole('button', { name: words('save'), exact: true })
    .last()
    .click()
  await shows(plain, words('saved'))
  expect(await files.count()).toBe(2)
  expect(await gapOf(plain, code).inputValue()).toBe('Typed beside a file.')
  await files.nth(1).getByRole('button').click()
  await expect.poll(() => files.count()).toBe(1)

  // what is no document is refused in words, and takes nothing along that was typed
  await gapOf(plain, code).fill('Typed beside a program.')
  await row(plain, code).locator('details summary').click()
  const program = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001\u0002') }
  await row(plain, code).locator('input[type=file]').setInputFiles(program)
  await plain
    .getByRole('button', { name: words('save'), exact: true })
    .last()
    .click()
  await expect.poll(() => row(plain, code).locator('.field__error').count()).toBe(1)
  await plain.goto(`${here}/CC`)
  expect(await gapOf(plain, code).inputValue()).toBe('Typed beside a program.')

  await plain.goto(`${here}/publish`)
  await plain.locator('input[name=published]').check()
  await plain.locator('input[name=named]').check()
  await plain.getByRole('button', { name: words('publish'), exact: true }).click()
  await shows(plain, words('assessmentPublished'))
  const stranger = await browser.visit()
  expect((await read(stranger, here)).status()).toBe(200)
  expect((await read(stranger, address)).status()).toBe(404)
  expect((await read(page, address)).status()).toBe(200)
}, 120_000)

test('a draft is discarded and restored, and printed as a form', async () => {
  const plain = await asEditor({ javaScriptEnabled: false })
  const here = await beginOver(plain)
  await plain.goto(`${here}/paper`)
  expect(await plain.locator('.paper-row').count()).toBe(50)
  expect(await plain.locator('.paper-row path').count()).toBe(0)
  await plain.goto(here)
  await plain.locator('summary', { hasText: words('discardTitle') }).click()
  await plain.getByRole('button', { name: words('discard'), exact: true }).click()
  await shows(plain, words('assessmentDiscarded'))
  expect((await read(plain, here)).status()).toBe(404)
  await plain.getByRole('button', { name: words('restore') }).click()
  await shows(plain, words('assessmentRestored'))
  expect(new URL(plain.url()).pathname).toBe(here)
})

const read = (page: Page, address: string) => page.context().request.get(portal.url + address, { maxRedirects: 0 })
async function download(page: Page, address: string) {
  const answer = await read(page, address)
  return { headers: answer.headers(), body: await answer.body() }
}
