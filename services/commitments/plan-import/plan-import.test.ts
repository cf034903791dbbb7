import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
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

const word = (paragraphs: string) =>
  Buffer.from(
    zipSync({
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
    }),
  ).toString('base64')
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

describe('refused is', () => {
  test('who is not signed in', async () => {
    expect((await ask({}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each([
    ['another municipality', { municipality: 'cobourg' }, null, 'NOT_ALLOWED'],
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
