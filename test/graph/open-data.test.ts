import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestLimits } from '../../web/app/open-data/limits.ts'
import { columnsOf, fileOf, type Row, tableNames } from '../../web/app/open-data/tables.ts'
import { tableCsv } from '../../web/http/open-data/table-file.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { entries } from './mutations.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal({ tablesKeptFor: 0 })
  const title = '[{ lang: "en", text: "Invented by a test" }]'
  for (const [mutation, as] of [
    [`mutation { createCollection(input: { title: ${title} }) { userErrors { message } } }`, 'calgary@example.org'],
    [
      `mutation { scheduleSeries(input: { title: ${title}, kind: WORKSHOP, on: { pattern: PICKED, days: ["2031-04-01", "2031-04-08"] },
         startTime: "09:00", endTime: "10:00", timeZone: "America/Regina" }) { userErrors { message } } }`,
      'organiser@example.org',
    ],
  ] as const)
    await portal.ask(mutation, {}, { as })
  for (const name of [
    'validateProgress',
    'keepMinutes',
    'draftReport',
    'lockReport',
    'startInclusionReport',
    'lockInclusionReport',
  ]) {
    const { as, input } = entries[name]!
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`
    await portal.ask(mutation, { input: typeof input === 'function' ? await input(portal) : input }, { as })
  }
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

const rowsOf = async (table: 'questions' | 'answers' | 'event-series' | 'events' | 'maturity-levels') =>
  ((await (await get(fileOf(table, 'json'))).json()) as { rows: Record<string, unknown>[] }).rows

test('questions and answers tell for whom somebody speaks, and nothing that is for members or was hidden', async () => {
  const text = async () => JSON.stringify([await rowsOf('questions'), await rowsOf('answers')])
  expect(await text()).toContain('demo-first-step')
  expect(await text()).not.toContain('demo-complaints')
  expect(await text()).not.toMatch(/person-|Demo editor/)
  const answers = await rowsOf('answers')
  expect(answers).toContainEqual(
    expect.objectContaining({ question: 'demo-first-step', municipality: 'edmonton', accepted: true, invented: true }),
  )

  await portal.ask(
    'mutation { hidePost(input: { post: "demo-first-step-1", reason: "Invented by a test." }) { userErrors { code } } }',
    {},
    { as: 'secretariat@example.org' },
  )
  expect((await rowsOf('answers')).map(({ id }) => id)).not.toContain('demo-first-step-1')
  expect(await rowsOf('answers')).toHaveLength(answers.length - 1)
})

test('a table is built once for all who ask at a time and the minutes after, and a private list is kept nowhere', async () => {
  const keeping = await openPortal()
  const read = async (path: string, as?: string) => {
    const headers: Record<string, string> = as ? { authorization: `Bearer ${await keeping.tokenOf(as)}` } : {}
    return await fetch(keeping.url + path, { headers })
  }
  const bytesOf = async (path: string) => Buffer.from(await (await read(path)).arrayBuffer())
  const [first, second] = await Promise.all([bytesOf('/open-data/progress.xlsx'), bytesOf('/open-data/progress.xlsx')])
  keeping.counter.statements.splice(0)
  expect(await bytesOf('/open-data/progress.xlsx')).toEqual(first)
  expect(second).toEqual(first)
  await read('/open-data/progress.csv')
  await read('/open-data/progress.json')
  expect(keeping.counter.statements).toEqual([])

  const audit = '/exports/audit.csv'
  expect((await read(audit)).status).toBe(401)
  const own = await read(audit, 'secretariat@example.org')
  expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect((await read(audit, 'reader@example.org')).status).toBe(403)
  await keeping.stop()
})

test.each(['/graphql', '/open-data/dictionary.json', '/exports/roster.csv'])(
  '%s is asked for so often a minute',
  async path => {
    const { headers } = await get(path)
    expect(headers.get('ratelimit-policy')).toContain(`q=${requestLimits.rate}`)
  },
)

test('a long discussion is there to its last answer', async () => {
  await sql`
    insert into resources.post (id, discussion, position, person_id, role, municipality, network, lang, body, written_at, revision)
    select 'long-' || n, discussion, 100 + n, person_id, role, municipality, network, lang, 'Invented', written_at + n * interval '1 minute', 1
    from resources.post, generate_series(1, 60) n where id = 'demo-first-step-2'`.execute(portal.db)
  const answers = (await rowsOf('answers')).filter(({ id }) => String(id).startsWith('long-'))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(60)
})

test('the dates of a series are events of their table', async () => {
  const series = (await rowsOf('event-series')).find(each => each['title'] === 'Invented by a test')
  const events = await rowsOf('events')
  expect(events.filter(event => event['series'] === series?.['id']).map(({ slug }) => slug)).toEqual(series?.['events'])
  expect(series?.['events']).toHaveLength(2)
})

test('a municipality that takes its name back is in no row of the levels from then on', async () => {
  const named = async () => [...new Set((await rowsOf('maturity-levels')).map(({ municipality }) => municipality))]
  expect(await named()).toContain('calgary')
  await sql`update commitments.assessment_consent set withdrawn_at = now(), withdrawn_by = 'person-calgary'
    where consent = 'NAME' and assessment in (select id from commitments.assessment where municipality = 'calgary')`.execute(
    portal.db,
  )
  expect(await named()).not.toContain('calgary')
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
  expect(catalogue['dct:description'].map((text: { '@language': string }) => text['@language'])).toEqual(['en', 'fr'])
  const publisher = catalogue['dct:publisher']
  expect(publisher['foaf:name']).toHaveLength(2)
  for (const dataset of catalogue['dcat:dataset']) {
    expect(dataset['dct:publisher']).toEqual({ '@id': publisher['@id'] })
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
