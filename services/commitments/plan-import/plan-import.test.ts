import { readFileSync } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const vietnamese = readFileSync(
  path.join(import.meta.dirname, 'fixtures/calgary-anti-racism-framework-2023.vi.txt'),
  'utf8',
)
const editor = {
  personId: 'editor',
  grants: [{ role: 'EDITOR', municipality: 'calgary', network: null }],
} satisfies Parameters<typeof portal.ask>[2]

const query = `query ($input: ReadPlanDocumentInput!) {
  readPlanDocument(input: $input) {
    outline {
      format title language period { from to } sectionCount groupCount actionCount outcomeCount leftOutCount
      rows { kind level number text lines checks facts { owner } }
    }
    userErrors { code field message }
  }
}`
const ask = (input: object, asker: Parameters<typeof portal.ask>[2] = editor, language = 'en') =>
  portal.ask(query, { input: { municipality: 'calgary', document: vietnamese, ...input } }, asker, language)
const read = async (...parameters: Parameters<typeof ask>) => (await ask(...parameters)).data.readPlanDocument

const archive = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts)).toString('base64')
const word = (paragraphs: string, more: Record<string, Uint8Array> = {}) =>
  archive({
    ...more,
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  })
const paragraph = (text: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a document that is read', () => {
  test('answers its outline, and keeps nothing: no statement is sent', async () => {
    portal.counter.statements = 0
    const { outline, userErrors } = await read({})
    expect(userErrors).toEqual([])
    expect(outline).toMatchObject({
      format: 'TEXT',
      language: 'vi',
      period: { from: 2023, to: 2027 },
      sectionCount: 5,
      groupCount: 15,
      actionCount: 45,
      outcomeCount: 5,
      leftOutCount: 7,
    })
    expect(portal.counter.statements).toBe(0)
  })

  test('may be a Word file: headings by their style', async () => {
    const document = word(
      paragraph('Priority 1: Learn', 'Heading1') + paragraph('• Train staff') + paragraph('Owner: Human resources'),
    )
    const { outline } = await read({ document, format: 'DOCX' })
    expect(outline.rows).toMatchObject([
      { kind: 'SECTION', number: '1', text: 'Learn', lines: [1] },
      { kind: 'ACTION', number: '1.1', text: 'Train staff', lines: [2, 3], facts: { owner: 'Human resources' } },
    ])
  })

  test.each([
    ['MARKDOWN', '# Plan\n\n## Learn\n\n- Train'],
    ['HTML', '<html><body><h2>Learn</h2><ul><li>Train</li></ul></body></html>'],
    ['TEXT', '1. Learn\n- Train'],
  ])('tells by itself that it is %s', async (format, document) => {
    expect((await read({ document })).outline).toMatchObject({ format, actionCount: 1, language: null })
  })
})

describe('a file', () => {
  const file = (name: string, content: Buffer | string) => ({
    document: null,
    file: { name, content: typeof content === 'string' ? content : content.toString('base64') },
  })
  const csv = 'Objectif;Action;Responsable\r\nÉcoles;Prêter l’oreille;Élus\r\n'

  test.each([
    ['in Windows-1252, as Excel saves it', iconv.encode(csv, 'windows-1252')],
    ['in UTF-8', Buffer.from(csv)],
    ['in UTF-8 with its mark', Buffer.from(`\ufeff${csv}`)],
    ['in UTF-16', iconv.encode(csv, 'utf-16le', { addBOM: true })],
  ])('keeps its accents: %s', async (_, content) => {
    const { outline, userErrors } = await read(file('Plan d’action.CSV', content))
    expect(userErrors).toEqual([])
    expect(outline).toMatchObject({ format: 'CSV', actionCount: 1 })
    expect(outline.rows.at(-1)).toMatchObject({ text: 'Prêter l’oreille', facts: { owner: 'Élus' } })
  })

  test('is told by its ending, and by what it holds where that says nothing', async () => {
    expect((await read(file('plan.md', Buffer.from('- Train')))).outline).toMatchObject({ format: 'MARKDOWN' })
    expect((await read(file('plan', Buffer.from('# Plan\n\n## Learn\n\n- Train')))).outline).toMatchObject({
      format: 'MARKDOWN',
    })
    const { outline } = await read(file('plan.doc', word(paragraph('• Train staff'))))
    expect(outline).toMatchObject({ format: 'DOCX', actionCount: 1 })
  })

  test('of text from a PDF may have ends of pages', async () => {
    const { outline } = await read(file('plan.txt', Buffer.from('1. Learn\n- Train\f2. Count\n- Publish')))
    expect(outline).toMatchObject({ sectionCount: 2, actionCount: 2 })
  })

  test('of Word may hold megabytes of photographs, which are not read', async () => {
    const photograph = randomBytes(3_000_000)
    const content = word(paragraph('• Train staff'), { 'word/media/image1.jpeg': photograph })
    expect(content.length).toBeGreaterThan(4_000_000)
    expect((await read(file('plan.docx', content))).outline).toMatchObject({ actionCount: 1 })
  })

  const workbook = archive({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })
  test.each([
    ['a PDF', 'plan.pdf', Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj')],
    ['a PDF that is called text', 'plan.txt', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1')],
    ['a workbook', 'plan.xlsx', workbook],
    ['a workbook that is called Word', 'plan.docx', workbook],
    ['an older Word file', 'plan.doc', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    ['rich text', 'plan.rtf', Buffer.from('{\\rtf1\\ansi Plan}')],
    ['a picture', 'plan.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('that is %s is refused for what it is', async (_, name, content) => {
    const { outline, userErrors } = await read(file(name, content), editor, 'fr')
    expect(outline).toBeNull()
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'file' }])
    expect(userErrors[0].message).toMatch(/^Ce n’est pas un document d’un type lu ici/)
  })

  test('that is a damaged Word file is told apart from one of another kind', async () => {
    const { userErrors } = await read(file('plan.docx', word(paragraph('• Train')).slice(0, 400)))
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'file' }])
    expect(userErrors[0].message).toMatch(/^This document cannot be read: it is damaged/)
  })

  test('that is too large is told in megabytes', async () => {
    const { userErrors } = await read(file('plan.docx', 'A'.repeat(8_000_004)))
    expect(userErrors[0]).toEqual({ code: 'INVALID', field: 'file', message: 'The file is larger than 6 MB.' })
  })
})

describe('refused is', () => {
  test('who is not signed in', async () => {
    expect((await ask({}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each([
    ['another municipality', { municipality: 'cobourg' }, null, 'NOT_ALLOWED'],
    ['neither document nor file', { document: null }, 'document', 'INVALID'],
    ['a PDF in place of its text', { document: '%PDF-1.7 1 0 obj' }, 'document', 'INVALID'],
    ['what is full of letters that were lost', { document: 'a\ufffd'.repeat(40) }, 'document', 'INVALID'],
    ['an empty document', { document: ' \n ' }, 'document', 'INVALID'],
    ['one that is too long', { document: 'a'.repeat(200_001) }, 'document', 'INVALID'],
    ['one with too many lines', { document: 'a\n\n'.repeat(3_001) }, 'document', 'INVALID'],
    ['a file that is no Word file', { document: 'bm9uc2Vuc2U=', format: 'DOCX' }, 'document', 'INVALID'],
    ['a Word file without words', { document: word(''), format: 'DOCX' }, 'document', 'INVALID'],
    ['HTML that is nested without end', { document: '<div>'.repeat(40_000), format: 'HTML' }, 'document', 'INVALID'],
  ])('%s', async (_, input, field, code) => {
    const { outline, userErrors } = await read(input)
    expect(outline).toBeNull()
    expect(userErrors).toMatchObject([{ code, field }])
  })

  test('a Word file that unpacks to more than any document', async () => {
    const document = word(`<w:p><w:r><w:t>${' '.repeat(30_000_000)}</w:t></w:r></w:p>`)
    expect(document.length).toBeLessThan(700_000)
    expect((await read({ document, format: 'DOCX' })).userErrors).toMatchObject([{ field: 'document' }])
  })

  test.each([
    ['fr', 'Ce document ne contient aucun texte.'],
    ['ar', 'لا يحتوي هذا المستند على أي نص.'],
    ['vi', 'Tài liệu này không có chữ nào.'],
  ])('in the language of who asks: %s', async (language, message) => {
    const { userErrors } = await read({ document: '<html></html>' }, editor, language)
    expect(userErrors[0].message).toBe(message)
  })
})
