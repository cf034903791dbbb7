import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'

const editor = 'calgary@example.org'
const reader = 'reader@example.org'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const wordTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const pdf = (words: string) => `%PDF-1.7\n% ${words}\n%%EOF\n`
const bearer = async (as?: string): Promise<Record<string, string>> =>
  as ? { authorization: `Bearer ${await portal.tokenOf(as)}` } : {}

async function send(body: string | Uint8Array<ArrayBuffer>, { as = editor, name = 'toolkit.pdf', lang = 'en' } = {}) {
  const parameters = new URLSearchParams({ for: 'library', name, lang })
  const response = await fetch(`${portal.url}/files?${parameters}`, { method: 'POST', headers: await bearer(as), body })
  return { status: response.status, ...((await response.json()) as { id: string; url: string; message?: string }) }
}
const read = async (url: string, as?: string, headers: Record<string, string> = {}) =>
  await fetch(portal.url + url, { headers: { ...(await bearer(as)), ...headers } })

async function act(name: string, input: Record<string, unknown>, as = editor) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  const { data } = await portal.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) {
      resource { slug fileLines { id current { name version sha256 lang url } earlier { version url } } }
      userErrors { code field message } } }`,
    { input },
    { as },
  )
  return data[name]
}
const share = (upload: string, as = editor) =>
  act(
    'shareResource',
    {
      title: [{ lang: 'en', text: 'Toolkit of a test' }],
      kind: 'TOOLKIT',
      municipality: 'calgary',
      languages: ['en'],
      upload,
      uploadLang: 'en',
    },
    as,
  )

test('a file is its sender’s until an item has it, then everybody’s; a new version keeps the old where it was', async () => {
  const first = await send(pdf('one'))
  expect(first.status).toBe(201)
  expect([(await read(first.url)).status, (await read(first.url, editor)).status]).toEqual([404, 200])
  expect(await share(first.id, 'secretariat@example.org')).toMatchObject({
    resource: null,
    userErrors: [{ code: 'NOT_FOUND', field: 'upload' }],
  })

  const { resource } = await share(first.id)
  const [line] = resource.fileLines
  const sha256 = createHash('sha256').update(pdf('one')).digest('hex')
  expect(line).toMatchObject({ current: { name: 'toolkit.pdf', version: 1, sha256, lang: 'en' }, earlier: [] })
  const open = await read(first.url)
  expect(open.headers.get('content-disposition')).toContain('attachment')
  expect(open.headers.get('x-content-type-options')).toBe('nosniff')
  // it may be withdrawn any time, so that whoever keeps it asks before it is shown again
  expect(open.headers.get('cache-control')).toBe('public, no-cache')
  const known = await read(first.url, undefined, { 'If-None-Match': open.headers.get('etag') ?? '' })
  expect(known.status).toBe(304)
  const part = await read(first.url, undefined, { Range: 'bytes=1-3' })
  expect([part.status, await part.text()]).toEqual([206, 'PDF'])

  const second = await send(pdf('two'))
  const input = { resource: resource.slug, upload: second.id, line: line.id }
  expect(await act('addResourceFile', input, 'edmonton@example.org')).toMatchObject({
    userErrors: [{ code: 'NOT_ALLOWED' }],
  })
  expect(await act('addResourceFile', { ...input, line: 'none' })).toMatchObject({ userErrors: [{ field: 'line' }] })
  const grown = (await act('addResourceFile', input)).resource
  expect(grown.fileLines).toMatchObject([{ current: { version: 2, lang: 'en' }, earlier: [{ version: 1 }] }])
  expect(await (await read(first.url)).text()).toBe(pdf('one'))
  // the same bytes again are no version, and a file is of one item
  const again = await send(pdf('two'))
  expect(await act('addResourceFile', { ...input, upload: again.id })).toMatchObject({
    userErrors: [{ field: 'upload' }],
  })
  expect(await share(second.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: 'upload' }] })

  await act('withdrawResource', { resource: resource.slug, reason: [{ lang: 'en', text: 'Invented by a test' }] })
  expect((await read(first.url)).status).toBe(404)
})

test('a version that should never have been there is taken back alone: its address tells why, and its bytes are held by nobody', async () => {
  const first = await send(pdf('harmless'))
  const { resource } = await share(first.id)
  const second = await send(pdf('personal'))
  await act('addResourceFile', { resource: resource.slug, upload: second.id, line: resource.fileLines[0].id })
  const { sha256 } = (await portal.ask('query ($id: ID!) { libraryFile(id: $id) { sha256 } }', { id: second.id })).data
    .libraryFile
  const input = { file: second.id, reason: [{ lang: 'en', text: 'It named people.' }] }

  for (const other of ['edmonton@example.org', reader])
    expect((await act('takeBackResourceFile', input, other)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
  expect((await act('takeBackResourceFile', { ...input, reason: [] })).userErrors).toMatchObject([{ field: 'reason' }])
  expect((await act('takeBackResourceFile', { ...input, file: 'none' })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'file' },
  ])
  expect((await act('takeBackResourceFile', input)).resource.fileLines).toMatchObject([
    { current: { version: 1 }, earlier: [] },
  ])

  const gone = await read(second.url)
  expect([gone.status, await gone.text()]).toEqual([410, 'This file was taken back: It named people.\n'])
  expect((await read(second.url, editor)).status).toBe(410)
  expect(await (await read(first.url)).text()).toBe(pdf('harmless'))
  const kept = await sql`select 1 from resources.file where sha256 = ${sha256} and taken_back_at is null`.execute(
    portal.db,
  )
  expect(kept.rows).toEqual([])
})

test('whoever shares nothing uploads nothing', async () => {
  expect((await send(pdf('mine'), { as: reader })).status).toBe(403)
  const parameters = 'for=library&municipality=calgary&name=a.pdf'
  const both = await fetch(`${portal.url}/files?${parameters}`, {
    method: 'POST',
    headers: await bearer(editor),
    body: '',
  })
  expect(both.status).toBe(400)
  const nobody = await fetch(`${portal.url}/files?for=library&name=a.pdf`, { method: 'POST', body: pdf('none') })
  expect(nobody.status).toBe(403)
})

test.each([
  ['a program that is called a PDF', 'a.pdf', () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
  [
    'a drawing with a script',
    'a.svg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  ],
  [
    'a document that unpacks to 240 MB',
    'a.docx',
    () => {
      const zeros = new Uint8Array(40_000_000)
      const parts = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`word/${index}.xml`, zeros]))
      return Buffer.from(zipSync({ '[Content_Types].xml': strToU8(wordTypes), ...parts }, { level: 1 }))
    },
  ],
  ['more than may be', 'a.pdf', () => Buffer.concat([Buffer.from(pdf('much')), Buffer.alloc(21_000_000, 32)])],
])('%s is answered in words, in the sender’s language', async (_what, name, bytesOf) => {
  const refused = await send(new Uint8Array(bytesOf()), { name, lang: 'fr' })
  expect(refused.status).toBe(422)
  expect(refused.message).toMatch(/fichier/)
})

test('the keeper of the files holds what the library has, and forgets what nobody used after a week', async () => {
  const { id } = await send(pdf('unused'))
  const used = await send(pdf('used'))
  await share(used.id)
  const db = portal.db.withSchema('resources')
  await db
    .updateTable('file' as never)
    .set({ uploadedAt: new Date('2020-01-01T00:00:00Z') } as never)
    .execute()
  await portal.graph.files.sweep(new Date(Date.now() + 3 * 86_400_000))
  expect((await read(used.url)).status).toBe(200)
  const { data } = await portal.ask('query ($id: ID!) { libraryFile(id: $id) { id } }', { id }, { as: editor })
  expect(data.libraryFile).toBeNull()
})
