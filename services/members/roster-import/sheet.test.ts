import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { columns } from './rules.ts'
import { readSheet } from './sheet.ts'

const head = 'slug,id,revision,joined_on,source'
const csv = (...rows: string[]) => Buffer.from([head, ...rows].join('\r\n'))
const told = async (file: Uint8Array) =>
  (await readSheet(file)).faults.map(({ word, row, field }) => [word, row, field].join(' ').trim())

async function workbook(...rows: ExcelJS.CellValue[][]) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Roster')
  sheet.addRows([head.split(','), ...rows])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('a table of text', () => {
  test('is read under its headings, in any order, with quoted commas and line breaks', async () => {
    const { rows, faults } = await readSheet(csv('calgary,c1,1,2008,"one, two\r\nthree"', '', 'montreal,c2,2,,'))
    expect(faults).toEqual([])
    expect(rows).toEqual([
      { row: 2, cells: { slug: 'calgary', id: 'c1', revision: '1', joined_on: '2008', source: 'one, two\nthree' } },
      { row: 4, cells: { slug: 'montreal', id: 'c2', revision: '2', joined_on: '', source: '' } },
    ])
  })

  const text = `${head}\r\nmontréal-é,c1,1,2008,Œuvre ’à côté’`
  const windows1252 = Buffer.from(Array.from(text, letter => ({ Œ: 0x8c, '’': 0x92 })[letter] ?? letter.charCodeAt(0)))
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, small end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', windows1252],
  ])('in %s keeps its accents', async (_encoding, file) => {
    const { rows } = await readSheet(file)
    expect(rows[0]?.cells).toMatchObject({ slug: 'montréal-é', source: 'Œuvre ’à côté’' })
  })

  test.each([
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a workbook of the last century', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['UTF-8 that is cut, with bytes of no Windows code', Buffer.from([...Buffer.from(head), 0x81, 0x8d, 0xc3])],
  ])('in %s is refused', async (_encoding, file) => {
    expect(await told(file)).toEqual(['unknownEncoding'])
  })

  test.each([';', '\t'])('may have %j between its cells', async sign => {
    const { rows } = await readSheet(Buffer.from(`${head}\ncalgary,c1,1,2008,x`.replaceAll(',', sign)))
    expect(rows[0]?.cells).toMatchObject({ slug: 'calgary', joined_on: '2008' })
  })

  test('loses the apostrophe that keeps a spreadsheet from running a cell, and only that', async () => {
    const { rows } = await readSheet(csv("a,1,1,,'=1+1", "b,2,1,,''=1+1", "c,3,1,,'tis", "d,4,1,,'-5"))
    expect(rows.map(({ cells }) => cells.source)).toEqual(['=1+1', "'=1+1", "'tis", '-5'])
  })
})

describe('nothing is read of', () => {
  test.each([
    ['no file', Buffer.from(''), 'noRows'],
    ['headings alone', Buffer.from(head), 'noRows'],
    ['a column that no roster has', Buffer.from('slug,id,revision,mayor\na,1,1,b'), 'unknownColumn 1 mayor'],
    ['a column twice', Buffer.from('slug,id,revision,id\na,1,1,b'), 'columnTwice 1 id'],
    ['a sheet without ids', Buffer.from('slug,revision\na,1'), 'missingColumn 1 id'],
    ['a quotation mark that stays open', csv('a,1,1,2008,"open'), 'unreadableTable 2'],
    ['too many rows', csv(...Array.from({ length: 10_001 }, (_, at) => `a,${at},1,,`)), 'tooManyRows'],
    ['an archive that is none', Buffer.from('PK\u0003\u0004 nothing'), 'noWorkbook'],
  ])('%s', async (_what, file, fault) => {
    const { rows, faults } = await readSheet(file)
    expect(rows).toEqual([])
    expect(faults.map(({ word, row, field }) => [word, row, field].join(' ').trim())).toEqual([fault])
  })

  test('an archive that unpacks to more than a roster', async () => {
    const began = process.memoryUsage().rss
    expect(await told(zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(300_000_000) }))).toEqual(['tooLargeInside'])
    expect(await told(zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(300_000_000) }, 1_000))).toEqual(['noWorkbook'])
    expect(process.memoryUsage().rss - began).toBeLessThan(1_000_000_000)
  })

  test('a workbook with a million rows', async () => {
    const sheet = Buffer.from(`<sheetData>${'<row r="1"/>'.repeat(200_000)}</sheetData>`)
    expect(await told(zipOf({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual(['tooManyRows'])
  })

  const headings = `<row r="1">${head
    .split(',')
    .map((name, at) => `<c r="${'ABCDE'[at]}1" t="str"><v>${name}</v></c>`)
    .join('')}</row>`
  test.each([
    ['one cell in the last of all rows', `${headings}<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>`],
    ['a cell in the last of all columns', `${headings}<row r="2"><c r="A2"><v>1</v></c><c r="XFD2"><v>1</v></c></row>`],
  ])('a small workbook with %s', async (_what, rows) => {
    expect(await told(bookOf(`<sheetData>${rows}</sheetData>`))).toEqual(['tooLargeInside'])
  })

  test.each(['xl/worksheets/sheet1.xml', 'copy/xl/worksheets/sheet1.xml.old'])(
    'rows without a blank after their name, in %s',
    async name => {
      const sheet = Buffer.from(`<sheetData>${'<row\nr="1"/>'.repeat(20_000)}</sheetData>`)
      expect(await told(zipOf({ [name]: sheet }))).toEqual(['tooManyRows'])
    },
  )

  test('no column that has only a width, and no cell that only has a name', async () => {
    const cells = `<row r="2"><c r="A2" t="str"><v>calgary</v></c></row>`
    const file = bookOf(
      `<cols><col min="1" max="200000000" width="9"/></cols><sheetData>${headings}${cells}</sheetData>`,
      '<definedNames><definedName name="all">Roster!$A$1:$XFD$1048576</definedName></definedNames>',
    )
    const { rows, faults } = await readSheet(file)
    expect(faults).toEqual([])
    expect(rows).toEqual([{ row: 2, cells: expect.objectContaining({ slug: 'calgary' }) }])
  })

  test('with every fault, and of a row no more than fifty columns', async () => {
    const faults = await told(csv(...Array.from({ length: 300 }, () => `a,1,1,2008,s${',x'.repeat(60)}`)))
    expect(faults).toHaveLength(300 * 46)
    expect(faults.filter(fault => fault.endsWith(' 2'))).toHaveLength(46)
  })
})

describe('a cell is named where it cannot be read', () => {
  test('a formula', async () => {
    expect(await told(csv('a,1,1,2008,=1+1', 'b,2,1,,x'))).toEqual(['formulaInCell 2 source'])
    expect(await told(await workbook(['a', '1', 1, '2008', { formula: 'A1', result: 'a' }]))).toEqual([
      'formulaInCell 2 source',
    ])
  })

  test('an error of the spreadsheet', async () => {
    expect(await told(await workbook(['a', '1', 1, { error: '#REF!' } as never, '']))).toEqual([
      'errorInCell 2 joined_on',
    ])
  })

  test('a cell under no heading', async () => {
    expect(await told(csv('a,1,1,2008,x,more'))).toEqual(['cellWithoutColumn 2'])
  })
})

test('a workbook keeps days, numbers, rich texts and links as texts', async () => {
  const file = await workbook(
    ['calgary', 'c1', 1, new Date('2008-08-01T00:00:00Z'), { richText: [{ text: 'Mont' }, { text: 'réal' }] } as never],
    ['montreal', 'c2', 2, 2008, { text: 'a page', hyperlink: 'https://example.org' }],
  )
  expect((await readSheet(file)).rows.map(({ cells }) => cells)).toEqual([
    { slug: 'calgary', id: 'c1', revision: '1', joined_on: '2008-08-01', source: 'Montréal' },
    { slug: 'montreal', id: 'c2', revision: '2', joined_on: '2008', source: 'a page' },
  ])
})

test('the headings are those of the download', () => {
  expect(new Set(columns).size).toBe(columns.length)
})

/** A workbook of one sheet, as small as they come. */
function bookOf(sheet: string, names = '') {
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipOf({
    'xl/_rels/workbook.xml.rels': Buffer.from(
      `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': Buffer.from(
      `<workbook xmlns:r="${relationships}"><sheets><sheet name="Roster" sheetId="1" r:id="r1"/></sheets>${names}</workbook>`,
    ),
    'xl/worksheets/sheet1.xml': Buffer.from(`<worksheet>${sheet}</worksheet>`),
  })
}

/** An archive with these files; `claimed` is the size that it says they have. */
function zipOf(files: Record<string, Buffer>, claimed?: number) {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content, { level: 9 })
    const size = claimed ?? content.length
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]))
}
