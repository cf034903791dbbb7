import { readdir } from 'node:fs/promises'
import { type OutgoingHttpHeaders, request } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'
import { word } from '../kit/words.ts'

const twoGigabytes = 2 ** 31
const files = '/files?municipality=calgary&name=a.pdf'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const asEditor = async () => ({ authorization: `Bearer ${await portal.tokenOf('calgary@example.org')}` })
const ofThePortal = () => ({ origin: portal.url, 'content-type': 'multipart/form-data; boundary=x' })

/** What is answered to somebody who has sent this much and means to send more. */
async function answerTo(address: string, headers: OutgoingHttpHeaders, parts: readonly Uint8Array[] = []) {
  const sent = request(portal.url + address, { method: 'POST', headers })
  const answered = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    sent.once('response', response => {
      text(response).then(body => resolve({ status: response.statusCode, body }), reject)
    })
    sent.once('error', reject)
  })
  sent.flushHeaders()
  for (const part of parts) sent.write(part)
  return await answered.finally(() => sent.destroy())
}

const filesOnDisk = async () =>
  (
    await readdir(path.join(portal.directory, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])
  ).filter(each => each.isFile()).length

describe('a file', () => {
  test.each([
    ['en', 'The file is larger than 1 MB.'],
    ['fr', 'Le fichier dépasse 1 Mo.'],
  ])('that says it has 2 GB is refused before any of it is sent: %s', async (lang, words) => {
    const headers = { ...(await asEditor()), 'content-length': twoGigabytes }
    const { status, body } = await answerTo(`${files}&lang=${lang}`, headers)
    expect([status, JSON.parse(body)]).toEqual([422, { refused: 'file', message: expect.stringContaining(words) }])
  })

  test('that does not say how much it has is refused where it passes the limit', async () => {
    const headers = { ...(await asEditor()), 'transfer-encoding': 'chunked' }
    const { status, body } = await answerTo(files, headers, [Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_000_000)])
    expect([status, JSON.parse(body).refused]).toEqual([422, 'file'])
    await expect.poll(filesOnDisk).toBe(0)
  })

  test.each([
    ['nobody', {}, 401],
    ['an editor of another municipality', { as: 'edmonton@example.org' }, 403],
  ])('of 2 GB is refused to %s for who they are', async (_who, { as }: { as?: string }, status) => {
    const who = as ? { authorization: `Bearer ${await portal.tokenOf(as)}` } : { origin: portal.url }
    expect((await answerTo(files, { ...who, 'content-length': twoGigabytes })).status).toBe(status)
  })
})

describe('a form', () => {
  test.each([
    ['fr', 'library/new'],
    ['ar', 'municipalities/calgary/progress/new'],
    ['vi', 'municipalities/calgary/plans/import'],
    ['en', 'municipalities/calgary/assessment/a-1/LEAD'],
    ['fr', 'sign-in'],
  ] as const)('of 2 GB is refused by its page before any of it is sent: /%s/%s', async (lang, page) => {
    const { status, body } = await answerTo(`/${lang}/${page}`, { ...ofThePortal(), 'content-length': twoGigabytes })
    expect(status).toBe(413)
    expect(body).toContain(`<html lang="${lang}"`)
    expect(body).toContain(word(lang, 'shell', 'error.tooLarge'))
  })

  test('of 2 GB that a script sends is refused as a script reads it', async () => {
    const headers = { ...ofThePortal(), 'content-length': twoGigabytes }
    const { status, body } = await answerTo('/fr/library/new.data', headers)
    expect([status, body]).toEqual([413, expect.stringContaining('ErrorResponse')])
  })

  test('that does not say how long it is is asked to', async () => {
    const headers = { ...ofThePortal(), 'transfer-encoding': 'chunked' }
    const { status, body } = await answerTo('/ar/library/new', headers)
    expect([status, body]).toEqual([411, expect.stringContaining(word('ar', 'shell', 'error.unsized'))])
  })
})

describe('a form in the reader’s language', () => {
  test.each(['en', 'fr', 'ar', 'vi'] as const)('from another site is refused: %s', async lang => {
    const headers = { origin: 'https://evil.test', 'content-type': 'application/x-www-form-urlencoded' }
    const { status, body } = await answerTo(`/${lang}/sign-in`, { ...headers, 'content-length': 0 })
    expect([status, body]).toEqual([403, expect.stringContaining(word(lang, 'shell', 'error.foreign'))])
  })

  test('refused before anybody asks who sent it does not ask somebody who is signed in to sign in', async () => {
    const { body } = await answerTo('/en/sign-in', { ...ofThePortal(), 'content-length': twoGigabytes })
    expect(body).toContain(word('en', 'shell', 'account'))
    expect(body).not.toContain('returnTo=')
  })
})

test('nothing of all this is left', async () => {
  expect(await filesOnDisk()).toBe(0)
})
