import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'

const editor = 'calgary@example.org'
const stranger = 'edmonton@example.org'
const secretariat = 'secretariat@example.org'

const pdf = (words: string) => `%PDF-1.7\n% ${words}\n%%EOF\n`

let portal: Portal

async function bearer(as: string | undefined): Promise<Record<string, string>> {
  return as ? { authorization: `Bearer ${await portal.tokenOf(as)}` } : {}
}

/** What is told of a file that was kept, or why it was not. */
type Kept = { id: string; url: string; size: number; message?: string }

async function send(
  body: string | Buffer<ArrayBuffer>,
  { as = editor, municipality = 'calgary', name = 'minutes.pdf', lang = 'en' } = {},
) {
  const parameters = new URLSearchParams({ municipality, name, lang })
  const response = await fetch(`${portal.url}/files?${parameters}`, { method: 'POST', headers: await bearer(as), body })
  return { status: response.status, ...((await response.json()) as Kept) }
}

async function read(url: string, { as, method = 'GET', ...headers }: Record<string, string> = {}) {
  return await fetch(portal.url + url, { method: method ?? 'GET', headers: { ...(await bearer(as)), ...headers } })
}

async function publish(evidence: object[], input: object = {}, as = editor) {
  const { data } = await portal.ask(
    `mutation ($input: PublishProgressInput!) { publishProgress(input: $input) {
      report { id revision evidence { title url effectiveOn file { name mediaType size sha256 isPublic uploadedBy { id } } } }
      userErrors { code field message } } }`,
    {
      input: {
        municipality: 'calgary',
        commitment: 2,
        period: '2012',
        status: 'LIMITED',
        summary: [{ lang: 'en', text: 'Invented by a test.' }],
        evidence,
        ...input,
      },
    },
    { as },
  )
  return data.publishProgress
}

beforeAll(async () => {
  portal = await openPortal({ doors: 'over HTTP' })
})
afterAll(() => portal.stop())

describe('a file', () => {
  test('an editor uploads one, and it is public once a published report refers to it', async () => {
    const kept = await send(pdf('one'))
    expect(kept).toMatchObject({
      status: 201,
      name: 'minutes.pdf',
      mediaType: 'application/pdf',
      size: pdf('one').length,
    })
    expect((await read(kept.url)).status).toBe(404)
    expect((await read(kept.url, { as: stranger })).status).toBe(404)
    expect((await read(kept.url, { as: secretariat })).status).toBe(404)
    const own = await read(kept.url, { as: editor })
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store'])

    const { report, userErrors } = await publish([{ title: 'Minutes', file: kept.id, effectiveOn: '2012-03-01' }])
    expect(userErrors).toEqual([])
    expect(report.evidence).toEqual([
      {
        title: 'Minutes',
        url: kept.url,
        effectiveOn: '2012-03-01',
        file: expect.objectContaining({ name: 'minutes.pdf', isPublic: true, size: kept.size }),
      },
    ])
    const open = await read(kept.url)
    expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600'])
    expect(await open.text()).toBe(pdf('one'))

    // what the next revision leaves out stays with the revision that named it
    await publish([], { revision: report.revision })
    expect((await read(kept.url)).status).toBe(200)
    const earlier =
      'query ($id: ID!) { progressReport(id: $id, revision: 1) { evidence { url file { uploadedBy { id } } } } }'
    const { data } = await portal.ask(earlier, { id: report.id })
    expect(data.progressReport.evidence).toEqual([{ url: kept.url, file: { uploadedBy: null } }])
  })

  test('a draft’s file is its editors’, and a link is as it always was', async () => {
    const kept = await send(pdf('drafted'))
    const save =
      'mutation ($input: SaveProgressDraftInput!) { saveProgressDraft(input: $input) { draft { evidence { url file { name } } } userErrors { field } } }'
    const input = {
      municipality: 'calgary',
      commitment: 3,
      period: '2012',
      evidence: [
        { title: '', url: '', file: kept.id },
        { title: '', url: 'www.exa' },
      ],
    }
    const { data } = await portal.ask(save, { input }, { as: editor })
    expect(data.saveProgressDraft.draft.evidence).toEqual([
      { url: '', file: { name: 'minutes.pdf' } },
      { url: 'www.exa', file: null },
    ])
    expect((await read(kept.url)).status).toBe(404)
    expect((await read(kept.url, { as: stranger })).status).toBe(404)
  })

  test.each([
    ['nobody', undefined, 'calgary', 401],
    ['another municipality’s editor', stranger, 'calgary', 403],
    ['the secretariat, which speaks for no council', secretariat, 'calgary', 403],
    ['an editor for another municipality', editor, 'edmonton', 403],
    ['an editor for a municipality that is none', editor, 'atlantis', 403],
  ])('%s uploads nothing', async (_who, as, municipality, status) => {
    const parameters = new URLSearchParams({ municipality, name: 'a.pdf' })
    const headers = as ? await bearer(as) : { origin: portal.url }
    const before = await kept()
    const response = await fetch(`${portal.url}/files?${parameters}`, { method: 'POST', headers, body: pdf('no') })
    expect(response.status).toBe(status)
    expect(await kept()).toEqual(before)
  })

  test('a page of another site uploads nothing', async () => {
    const headers = { origin: 'https://elsewhere.example', cookie: 'session=x' }
    const response = await fetch(`${portal.url}/files?municipality=calgary&name=a.pdf`, {
      method: 'POST',
      headers,
      body: pdf('no'),
    })
    expect(response.status).toBe(403)
  })

  test.each([
    ['larger than the limit', randomBytes(1_000_001), 'a.pdf', 'en', 'larger than 1 MB'],
    ['a page called a PDF', '<html><script>alert(1)</script></html>', 'a.pdf', 'fr', 'n’est pas accepté'],
    ['empty', '', 'a.pdf', 'vi', 'Tệp trống'],
  ])(
    'what is %s is refused in the sender’s language, and nothing is left of it',
    async (_what, body, name, lang, words) => {
      const before = await kept()
      const { status, message } = await send(body, { name, lang })
      expect([status, message]).toEqual([422, expect.stringContaining(words)])
      expect(await kept()).toEqual(before)
    },
  )

  test('an upload that is cut off leaves nothing', async () => {
    const before = await kept()
    const { hostname, port } = new URL(portal.url)
    const cut = request({
      hostname,
      port,
      method: 'POST',
      path: '/files?municipality=calgary&name=a.pdf',
      headers: { ...(await bearer(editor)), 'content-length': 5_000 },
    })
    const closed = new Promise(resolve => cut.once('error', resolve))
    cut.write(pdf('half'))
    await expect.poll(waiting).toBe(1)
    cut.destroy()
    await closed
    await expect.poll(waiting).toBe(0)
    expect(await kept()).toEqual(before)
  })

  test('a report names a file of its own municipality, or a link, and never both or neither', async () => {
    const foreign = await send(pdf('of Edmonton'), { as: stranger, municipality: 'edmonton' })
    expect(foreign.status).toBe(201)
    const codes = async (document: object) =>
      (await publish([{ title: 'x', ...document }], { commitment: 4 })).userErrors.map((one: any) => [
        one.code,
        one.field,
      ])
    expect(await codes({ file: foreign.id })).toEqual([['NOT_FOUND', 'evidence.0.file']])
    expect(await codes({ file: 'no such file' })).toEqual([['NOT_FOUND', 'evidence.0.file']])
    expect(await codes({ file: foreign.id, url: 'https://example.org/' })).toEqual([['INVALID', 'evidence.0.url']])
    expect(await codes({})).toEqual([['INVALID', 'evidence.0.url']])
    expect((await read(foreign.url)).status).toBe(404)
  })

  test('a receipt is good for whoever sent the bytes, and cannot be made by hand', async () => {
    const person = await portal.graph.visitorOf(await bearer(editor))
    const bytes = (async function* () {
      yield Buffer.from(pdf('receipt'))
    })()
    const received = await portal.graph.files.receive(person ?? expect.fail(), { name: 'a.pdf', bytes }, 'en')
    const receipt = 'receipt' in received ? received.receipt : expect.fail()
    const add = async (input: object, as: string) =>
      (
        await portal.ask(
          'mutation ($input: AddFileInput!) { addFile(input: $input) { file { name } userErrors { code field } } }',
          { input },
          { as },
        )
      ).data.addFile
    const refused = { file: null, userErrors: [{ code: 'NOT_FOUND', field: 'receipt' }] }
    expect(await add({ municipality: 'edmonton', receipt }, stranger)).toEqual(refused)
    expect(await add({ municipality: 'calgary', receipt: `${receipt.slice(0, -4)}AAAA` }, editor)).toEqual(refused)
    expect(await add({ municipality: 'calgary', receipt: await portal.tokenOf(editor) }, editor)).toEqual(refused)
    expect(await add({ municipality: 'calgary', receipt }, editor)).toEqual({ file: { name: 'a.pdf' }, userErrors: [] })
  })

  test('no more is uploaded in a day than a municipality may', async () => {
    const db = portal.db
    await sql`insert into commitments.file select 'many-' || n, 'edmonton', 'a.pdf', 'application/pdf', 1, repeat('a', 64), 'x', now()
      from generate_series(1, 100) n`.execute(db)
    const answer = await send(pdf('one more'), { as: stranger, municipality: 'edmonton' })
    expect([answer.status, answer.message]).toEqual([422, expect.stringContaining('100 files')])
  })

  test('what nobody made use of is forgotten after a week, its bytes with it; the rest stays', async () => {
    const [unused, drafted, published, fresh] = [
      await send(pdf('unused')),
      await send(pdf('kept by a draft')),
      await send(pdf('kept by a report')),
      await send(pdf('of today')),
    ]
    const evidence = [{ title: '', url: '', file: drafted.id }]
    await portal.ask(
      'mutation ($input: SaveProgressDraftInput!) { saveProgressDraft(input: $input) { userErrors { field } } }',
      { input: { municipality: 'calgary', commitment: 5, period: '2012', evidence } },
      { as: editor },
    )
    await publish([{ title: 'x', file: published.id }], { commitment: 5, period: '2011' })
    await sql`alter table commitments.file disable trigger files_stay_as_they_are`.execute(portal.db)
    await sql`update commitments.file set uploaded_at = now() - interval '8 days' where id in (${unused.id}, ${drafted.id}, ${published.id})`.execute(
      portal.db,
    )
    await sql`alter table commitments.file enable trigger files_stay_as_they_are`.execute(portal.db)
    const twoDays = new Date(Date.now() + 2 * 24 * 60 * 60_000)
    await portal.graph.files.sweep(twoDays)

    const statusOf = async (file: { url: string }) => (await read(file.url, { as: editor })).status
    expect(await Promise.all([unused, drafted, published, fresh].map(statusOf))).toEqual([404, 200, 200, 200])
    const { rows } = await sql<{
      sha256: string
    }>`select distinct sha256 from commitments.file where sha256 <> repeat('a', 64)`.execute(portal.db)
    expect((await kept()).sort()).toEqual(rows.map(row => row.sha256).sort())
    const trail = await sql<{ subject: string; actor: string | null }>`
      select subject_id as subject, actor from commitments.change where action = 'forgetFile'`.execute(portal.db)
    expect(trail.rows).toEqual([{ subject: unused.id, actor: null }])
  })

  test('a file that something published refers to is never removed or changed', async () => {
    for (const statement of [
      sql`delete from commitments.file where id in (select file from commitments.file_use)`,
      sql`update commitments.file set name = 'other.pdf'`,
      sql`delete from commitments.file_use`,
      sql`truncate commitments.file cascade`,
    ])
      await expect(statement.execute(portal.db)).rejects.toThrow(/append-only|violates foreign key/)
  })
})

describe('a download', () => {
  let url: string
  const bytes = pdf('0123456789'.repeat(30))
  beforeAll(async () => {
    const kept = await send(bytes, { name: 'Procès-verbal, mars.pdf' })
    url = kept.url
    await publish([{ title: 'x', file: kept.id }], { commitment: 6 })
  })

  test('is saved under its name and runs nothing', async () => {
    const { headers } = await read(url)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Proc_s-verbal, mars.pdf"; filename*=UTF-8''Proc%C3%A8s-verbal%2C%20mars.pdf`,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/)
  })

  test('is not sent again to whoever has it', async () => {
    const tag = (await read(url)).headers.get('etag') ?? ''
    const again = await read(url, { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await read(url, { 'if-none-match': '"another"' })).status).toBe(200)
  })

  test.each([
    ['bytes=0-3', 206, '%PDF', `bytes 0-3/${bytes.length}`],
    ['bytes=5-', 206, bytes.slice(5), `bytes 5-${bytes.length - 1}/${bytes.length}`],
    ['bytes=-6', 206, '%%EOF\n', `bytes ${bytes.length - 6}-${bytes.length - 1}/${bytes.length}`],
    ['bytes=0-99999', 206, bytes, `bytes 0-${bytes.length - 1}/${bytes.length}`],
    ['bytes=99999-', 416, '', `bytes */${bytes.length}`],
    ['bytes=-0', 416, '', `bytes */${bytes.length}`],
    ['bytes=3-1', 200, bytes, null],
    ['bytes=0-1,4-5', 200, bytes, null],
    ['lines=1-2', 200, bytes, null],
  ])('answers %s with %i', async (range, status, part, told) => {
    const response = await read(url, { range })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-range')).toBe(told)
    expect(await response.text()).toBe(part)
  })

  test('goes on where it was cut off only while the file is the same', async () => {
    const tag = (await read(url)).headers.get('etag') ?? ''
    expect((await read(url, { range: 'bytes=5-', 'if-range': tag })).status).toBe(206)
    expect((await read(url, { range: 'bytes=5-', 'if-range': '"another"' })).status).toBe(200)
  })

  test('tells its size without its bytes', async () => {
    const response = await read(url, { method: 'HEAD' })
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(bytes.length)])
    expect(await response.text()).toBe('')
  })

  test.each(['/files/nothing/a.pdf', '/files/%00/a.pdf', '/files/..%2f..%2fsecret/a.pdf'])(
    '%s is not there',
    async where => {
      const response = await read(where)
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
    },
  )
})

const folder = () => path.join(portal.directory, 'files')
const kept = async () => {
  const names = await readdir(folder(), { recursive: true }).catch(() => [])
  return names.map(name => path.basename(name)).filter(name => /^[0-9a-f]{64}$/.test(name))
}
const waiting = async () => (await readdir(path.join(folder(), 'waiting')).catch(() => [])).length
