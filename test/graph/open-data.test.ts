import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnsOf, fileOf, type Row, tableNames } from '../../web/app/open-data/tables.ts'
import { tableCsv } from '../../web/http/open-data/table-file.ts'
import { openPortal, type Portal } from '../kit/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(portal.url + path, { headers })

describe.each(tableNames)('the table %s', name => {
  test('has the same rows in each format, and the columns of the dictionary', async () => {
    const { rows } = (await (await get(fileOf(name, 'json'))).json()) as { rows: Record<string, unknown>[] }
    const text = await (await get(fileOf(name, 'csv'))).text()
    const [head, ...lines] = parse(text, { bom: true }) as string[][]
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await (await get(fileOf(name, 'xlsx'))).arrayBuffer())

    expect(head).toEqual(columnsOf(name))
    expect(rows.length).toBeGreaterThan(0)
    expect(lines).toHaveLength(rows.length)
    expect(workbook.getWorksheet(name)?.rowCount).toBe(rows.length + 1)
    for (const row of rows) expect(Object.keys(row)).toEqual(head)
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/)
  })
})

test('what did not change is not sent again, and every file names its dictionary', async () => {
  const first = await get('/open-data/commitments.csv')
  expect(first.headers.get('link')).toBe(`<${portal.url}/open-data/dictionary.json>; rel="describedby"`)
  const again = await get('/open-data/commitments.csv', { 'if-none-match': String(first.headers.get('etag')) })
  expect(again.status).toBe(304)
})

test('a table or format that is none is refused in one line, which names those that are', async () => {
  const unknown = await get('/open-data/passwords.csv')
  expect(unknown.status).toBe(404)
  expect(await unknown.text()).toContain('municipalities, memberships')
  expect((await get('/open-data/news.exe')).status).toBe(404)
  expect((await get('/open-data/constructor.csv')).status).toBe(404)
})

test('the catalogue names each table in both languages, with files that are there', async () => {
  const response = await get('/open-data/catalogue.jsonld')
  expect(response.headers.get('content-type')).toContain('application/ld+json')
  const catalogue: any = await response.json()
  expect(catalogue['dcat:dataset']).toHaveLength(tableNames.length)
  for (const dataset of catalogue['dcat:dataset']) {
    expect(dataset['dct:title'].map((title: { '@language': string }) => title['@language'])).toEqual(['en', 'fr'])
    const files = dataset['dcat:distribution'].map((file: any) => file['dcat:downloadURL']['@id'])
    expect(files).toEqual(['csv', 'xlsx', 'json'].map(format => `${dataset['@id']}.${format}`))
  }
})

test('a spreadsheet runs nothing of a table, and reads what is written', () => {
  const row: Row<'partners'> = {
    id: 'one',
    kind: 'OTHER',
    name: '=HYPERLINK("x")',
    network: 'CMARD',
    website: null,
    source: 'Two\nlines, and a "quote"',
  }
  const [, read] = parse(tableCsv('partners', [row]), { bom: true }) as string[][]
  expect(read).toEqual(['one', 'OTHER', `'=HYPERLINK("x")`, 'CMARD', '', 'Two\nlines, and a "quote"'])
})

const begin = readFileSync(path.join(import.meta.dirname, '../../web/http/graphiql/begin.js'), 'utf8')
const examples = [...begin.matchAll(/`(# [^`]+)`/g)].map(([, query = '']) => query)

test('every example of GraphiQL is answered', async () => {
  expect(examples.length).toBeGreaterThan(3)
  for (const query of examples) {
    const { data, errors } = await portal.ask(query)
    expect(errors, query).toBeUndefined()
    expect(Object.values(data)[0], query).toBeTruthy()
  }
})
