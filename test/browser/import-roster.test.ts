import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()
const asSecretariat = (options?: Visit) => visitAs('secretariat@example.org', options)

type Row = Record<string, string>
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** The roster as it is downloaded now, with what somebody writes into its rows. */
async function edited(edit: (rowOf: (slug: string) => Row) => void) {
  const text = await (await fetch(`${portal.url}/exports/roster.csv`)).text()
  const rows = parse(text, { bom: true, columns: true }) as Row[]
  edit(slug => rows.find(row => row['slug'] === slug) ?? expect.fail(slug))
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map(row => columns.map(column => row[column] ?? ''))]
    .map(cells => cells.map(quoted).join(','))
    .join('\r\n')
}

async function send(page: Page, lang: Lang, content: string) {
  await page.goto(`/${lang}/desk`)
  await page.getByRole('link', { name: word(lang, 'desk', 'tool.import') }).click()
  await page.waitForURL(`**/${lang}/desk/import`)
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: word(lang, 'import', 'compare'), exact: true }).click()
  await page.waitForURL(url => /\/desk\/import\/[\w-]+$/.test(url.pathname))
}

const says = async (page: Page, text: string) =>
  await expect.poll(() => mainText(page), { timeout: 20_000 }).toContain(text)
const joinedOn = async (slug: string) => {
  const query =
    'query ($slug: String!) { municipality(slug: $slug) { memberships { network { code } joinedOn { value } } } }'
  const { memberships } = (await portal.ask(query, { slug })).data.municipality
  return memberships.find((one: { network: { code: string } }) => one.network.code === 'CMARD').joinedOn?.value
}

describe.each([
  ['fr', true],
  ['ar', false],
] as const)('in %s, with scripts: %s', (lang, javaScriptEnabled) => {
  test('a sheet with two edits and a fault is refused; mended it is applied, and undone', async () => {
    const page = await asSecretariat({ javaScriptEnabled })
    const before = await joinedOn('varennes')
    const edit = (fault: string) =>
      edited(rowOf => {
        Object.assign(rowOf('varennes'), { joined_on: '2015-05-05', joined_precision: 'DAY' })
        Object.assign(rowOf('guelph'), { source: 'Invented by a test' })
        Object.assign(rowOf('airdrie'), { joined_on: fault, joined_precision: '' })
      })

    await send(page, lang, await edit('2023-02-30'))
    await says(page, word(lang, 'import', 'state.REFUSED'))
    const faults = page.locator('section[aria-labelledby=faults] tbody tr')
    expect(await faults.count()).toBe(1)
    expect(await faults.first().textContent()).toContain('2023-02-30')
    expect(await page.getByRole('button', { name: word(lang, 'import', 'undo') }).count()).toBe(0)
    await expectAccessible(page)

    const original = await (await fetch(`${portal.url}/exports/roster.csv`)).text()
    const airdrie = (parse(original, { bom: true, columns: true }) as Row[]).find(row => row['slug'] === 'airdrie')
    await send(page, lang, await edit(airdrie?.['joined_on'] ?? ''))
    await says(page, word(lang, 'import', 'state.READY'))
    const changes = page.locator('section[aria-labelledby=changes] tbody tr')
    expect(await changes.count()).toBe(2)
    expect(await changes.first().locator('ins').first().textContent()).not.toBe('')
    expect(await joinedOn('varennes')).toBe(before)
    await expectAccessible(page)
    await page.setViewportSize(viewports.zoomed)
    await expectNoSidewaysScroll(page)

    await page.locator('button[value=apply]').click()
    await says(page, word(lang, 'import', 'state.APPLIED'))
    expect(await joinedOn('varennes')).toBe('2015-05-05')
    await expectAccessible(page)
    await page.locator('button[value=undo]').click()
    await says(page, word(lang, 'import', 'state.UNDONE'))
    expect(await joinedOn('varennes')).toBe(before)
  })
})

test('a form without a file comes back with the fault at its field', async () => {
  const page = await asSecretariat({ javaScriptEnabled: false })
  await page.goto('/en/desk/import')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: word('en', 'import', 'compare'), exact: true }).click()
  expect((await answered).status()).toBe(422)
  expect(await mainText(page)).toContain(word('en', 'form', 'summaryTitle'))
})

test('a file of more than 5 MB is refused in words, and the browser gets to read them', async () => {
  const page = await asSecretariat()
  await page.goto('/vi/desk/import')
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.alloc(20_000_000, 'a') }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: word('vi', 'import', 'compare'), exact: true }).click()
  await expect.poll(() => mainText(page), { timeout: 20_000 }).toContain(word('vi', 'import', 'tooLarge'))
})

test('somebody without a grant is refused, and somebody unknown is asked to sign in first', async () => {
  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  expect((await reader.goto('/en/desk/import'))?.status()).toBe(403)
  expect((await reader.goto('/en/desk/import/none'))?.status()).toBe(403)
  const stranger = await browser.visit()
  await stranger.goto('/en/desk/import')
  expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
})
