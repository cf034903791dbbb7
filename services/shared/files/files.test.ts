import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createRequire } from 'node:module'
import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readEnvironment, WrongSetting } from '../environment.ts'
import { fileNameOf } from './file-name.ts'
import { mediaTypes } from './media-type.ts'
import { receiveFile, removeAbandoned } from './receive.ts'
import { s3Store } from './s3-store.ts'
import { type FileStore, openFileStore } from './store.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const wordTypes = strToU8(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)
const word = Buffer.from(zipSync({ '[Content_Types].xml': wordTypes, 'word/document.xml': strToU8('<w:document/>') }))
const openText = Buffer.from(
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<a/>'),
  }),
)

async function* inParts(...parts: Uint8Array[]) {
  for (const part of parts) yield part
}
const textOf = async (read: Promise<Readable | undefined>) => text((await read) ?? expect.fail('There are no bytes.'))

const dayBefore = new Date(Date.now() - 24 * 60 * 60_000)
const nextDay = new Date(Date.now() + 24 * 60 * 60_000)

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'files-'))
  return () => rm(directory, { recursive: true })
})

const filesIn = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter(each => each.isFile())
    .map(each => each.name)

/** What every store does. */
function keepsFiles(open: () => Promise<FileStore>) {
  const take = async (store: FileStore, bytes: Uint8Array, name = 'minutes.pdf') => {
    const kept = await receiveFile(store, {
      name,
      bytes: inParts(bytes.subarray(0, 7), bytes.subarray(7)),
      most: 10_000,
    })
    return 'word' in kept ? expect.fail(kept.word) : kept
  }
  const held = async (store: FileStore, before: Date) => {
    const names: string[] = []
    for await (const some of store.lastWantedBefore(before)) names.push(...some)
    return names
  }

  test('gives back what was sent, whole or in part', async () => {
    const store = await open()
    const { sha256, size, mediaType } = await take(store, pdf)
    expect({ sha256, size, mediaType }).toEqual({ sha256: hashOf(pdf), size: pdf.length, mediaType: 'application/pdf' })
    expect(await textOf(store.read(sha256))).toBe(pdf.toString())
    expect(await textOf(store.read(sha256, { start: 1, end: 3 }))).toBe('PDF')
    expect(await readdir(store.waiting)).toEqual([])
  })

  test('keeps the same bytes once, and has nothing under another hash', async () => {
    const store = await open()
    const [one, other] = [await take(store, pdf), await take(store, pdf, 'other.pdf')]
    expect(other.sha256).toBe(one.sha256)
    expect(await held(store, nextDay)).toEqual([one.sha256])
    expect(await store.read('0'.repeat(64))).toBeUndefined()
    expect(await store.read('0'.repeat(64), { start: 0, end: 1 })).toBeUndefined()
  })

  test('removes what was wanted last before a moment, and nothing that was wanted since', async () => {
    const store = await open()
    const { sha256 } = await take(store, pdf)
    expect(await held(store, dayBefore)).toEqual([])
    await store.remove(sha256, dayBefore)
    expect(await textOf(store.read(sha256))).toBe(pdf.toString())
    await store.remove(sha256, nextDay)
    await store.remove(sha256, nextDay)
    expect(await store.read(sha256)).toBeUndefined()
  })

  test.each([
    ['too large, which is told before the end', 'uploadTooLarge', 'a.pdf', [pdf, Buffer.alloc(10_000)]],
    ['empty', 'uploadEmpty', 'a.pdf', []],
    [
      'a page that is called a PDF',
      'uploadOfOtherKind',
      'a.pdf',
      [Buffer.from('<!doctype html><script>alert(1)</script>')],
    ],
    [
      'a drawing that may hold scripts',
      'uploadOfOtherKind',
      'a.svg',
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ],
    ['a program', 'uploadOfOtherKind', 'a.csv', [Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')]],
    ['an archive of nothing known', 'uploadOfOtherKind', 'a.docx', [zipSync({ 'a.txt': strToU8('a') })]],
    ['text in an unknown encoding', 'uploadOfOtherKind', 'a.csv', [Buffer.from([0x41, 0xe9, 0x3b])]],
    ['text with a control character', 'uploadOfOtherKind', 'a.txt', [Buffer.from('a\u0007')]],
    ['text that is called nothing', 'uploadOfOtherKind', 'minutes', [Buffer.from('We met.')]],
  ] as const)('refuses what is %s, and keeps nothing of it', async (_what, refusal, name, parts) => {
    const store = await open()
    expect(await receiveFile(store, { name, bytes: inParts(...parts), most: 10_000 })).toEqual({ word: refusal })
    expect(await held(store, nextDay)).toEqual([])
    expect(await readdir(store.waiting)).toEqual([])
  })

  test('reads nothing of what says that it is too large', async () => {
    const store = await open()
    async function* unread() {
      yield expect.fail('It was read.')
    }
    expect(await receiveFile(store, { name: 'a.pdf', bytes: unread(), size: 10_001, most: 10_000 })).toEqual({
      word: 'uploadTooLarge',
    })
  })

  test('has nothing of an upload that breaks off', async () => {
    const store = await open()
    async function* broken() {
      yield pdf
      throw new Error('The line is cut.')
    }
    await expect(receiveFile(store, { name: 'a.pdf', bytes: broken(), most: 10_000 })).rejects.toThrow('cut')
    expect(await held(store, nextDay)).toEqual([])
    expect(await readdir(store.waiting)).toEqual([])
  })
}

describe('a folder', () => {
  keepsFiles(() => openFileStore({ DATA_DIR: directory }))

  test('holds a file under its hash, readable by nobody else, with nothing beside it', async () => {
    const store = await openFileStore({ DATA_DIR: directory })
    await receiveFile(store, { name: 'a.pdf', bytes: inParts(pdf), most: 10_000 })
    expect(await filesIn()).toEqual([hashOf(pdf)])
    const kept = path.join(directory, 'files', hashOf(pdf).slice(0, 2), hashOf(pdf))
    expect(await readFile(kept)).toEqual(pdf)
    expect((await stat(kept)).mode & 0o077).toBe(0)
  })

  test('is rid of what a killed process had begun, and of nothing that is still being sent', async () => {
    const store = await openFileStore({ DATA_DIR: directory })
    const names = async () => (await readdir(store.waiting)).length
    async function* slow() {
      yield pdf
      const [waiting = ''] = await readdir(store.waiting)
      await removeAbandoned(store, dayBefore)
      expect(await names()).toBe(1)
      await utimes(path.join(store.waiting, waiting), 0, 0)
      await removeAbandoned(store, dayBefore)
      expect(await names()).toBe(0)
      throw new Error('killed')
    }
    await expect(receiveFile(store, { name: 'a.pdf', bytes: slow(), most: 10_000 })).rejects.toThrow('killed')
  })
})

type S3Server = { run(): Promise<{ port: number }>; close(): Promise<void> }
const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as new (options: object) => S3Server

describe('a bucket', () => {
  let server: S3Server
  let strict: S3Server
  let bucketDirectory: string
  let address = (_secret: string) => ''
  let strictAddress = address
  beforeAll(async () => {
    bucketDirectory = await mkdtemp(path.join(tmpdir(), 'bucket-'))
    const start = async (options: object) => {
      const one = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: bucketDirectory, ...options })
      const { port } = await one.run()
      return { one, at: (secret: string) => `http://S3RVER:${secret}@127.0.0.1:${port}/files` }
    }
    const configureBuckets = [{ name: 'files' }]
    // this server drops the last slash of a bucket's path, so it cannot check the signature of a list
    const lenient = await start({ configureBuckets, allowMismatchedSignatures: true })
    const exact = await start({})
    server = lenient.one
    strict = exact.one
    address = lenient.at
    strictAddress = exact.at
  })
  afterAll(async () => {
    await Promise.all([server.close(), strict.close()])
    await rm(bucketDirectory, { recursive: true })
  })
  beforeEach(async () => {
    const store = await openFileStore({ DATA_DIR: directory, S3_URL: address('S3RVER') })
    for await (const names of store.lastWantedBefore(nextDay))
      for (const name of names) await store.remove(name, nextDay)
  })

  keepsFiles(() => openFileStore({ DATA_DIR: directory, S3_URL: address('S3RVER') }))

  test('signs what it sends and reads, and a wrong secret is refused', async () => {
    const store = await openFileStore({ DATA_DIR: directory, S3_URL: strictAddress('S3RVER') })
    await receiveFile(store, { name: 'a.pdf', bytes: inParts(pdf), most: 10_000 })
    expect(await textOf(store.read(hashOf(pdf), { start: 0, end: 3 }))).toBe('%PDF')

    const stranger = await openFileStore({ DATA_DIR: directory, S3_URL: strictAddress('another') })
    await expect(receiveFile(stranger, { name: 'b.png', bytes: inParts(png), most: 10_000 })).rejects.toThrow(
      'SignatureDoesNotMatch',
    )
    await expect(stranger.read(hashOf(pdf))).rejects.toThrow('SignatureDoesNotMatch')
    expect(await readdir(stranger.waiting)).toEqual([])
  })
})

describe('a bucket behind a slow line', () => {
  const large = Buffer.alloc(6_000_000, 'large')
  const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))
  let server: Server
  let store: FileStore
  let received = 0
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      if (request.method === 'PUT') {
        for await (const part of request) {
          received += part.length
          await pause(15)
        }
        return void response.writeHead(200, { ETag: '"one"' }).end()
      }
      response.writeHead(200, { 'Content-Length': large.length })
      if (request.url?.includes('silent')) return void response.write('a')
      response.end(large)
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    store = s3Store(`http://key:secret@127.0.0.1:${port}/files`, tmpdir(), 1_000)
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  })

  test('gives a slow reader all of a file, however long that takes', async () => {
    let size = 0
    for await (const part of (await store.read('whole')) ?? expect.fail('There are no bytes.')) {
      size += part.length
      await pause(25)
    }
    expect(size).toBe(large.length)
  })

  test('takes all of a file that it takes slowly', async () => {
    const file = path.join(directory, 'large')
    await writeFile(file, large)
    await store.keep({ path: file, sha256: hashOf(large), size: large.length })
    expect(received).toBe(large.length)
  })

  test('is given up where nothing comes any more', async () => {
    await expect(text((await store.read('silent')) ?? expect.fail('There are no bytes.'))).rejects.toThrow('terminated')
  })
})

test.each([
  [
    'a Word document that unpacks to 240 MB',
    'uploadUnpacksTooLarge',
    () => {
      const zeros = new Uint8Array(40_000_000)
      const parts = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`word/${index}.xml`, zeros]))
      return Buffer.from(zipSync({ '[Content_Types].xml': wordTypes, ...parts }, { level: 1 }))
    },
  ],
  [
    'a Word document that says it unpacks to less than it does',
    'uploadUnpacksTooLarge',
    () => {
      const bytes = Buffer.from(zipSync({ '[Content_Types].xml': wordTypes, 'word/a.xml': new Uint8Array(100_000) }))
      const at = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
      bytes.writeUInt32LE(10, at + 24)
      return bytes
    },
  ],
  ['a program that is called a PDF', 'uploadOfOtherKind', () => Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1')],
] as const)('%s is refused, and nothing of it is kept', async (_what, word, bytesOf) => {
  const store = await openFileStore({ DATA_DIR: directory })
  const bytes = bytesOf()
  const name = word === 'uploadOfOtherKind' ? 'minutes.pdf' : 'minutes.docx'
  expect(await receiveFile(store, { name, bytes: inParts(bytes), most: 20_000_000 })).toEqual({ word })
  expect(await filesIn()).toEqual([])
})

test.each([
  ['a Word document', 'letter', word, 'docx'],
  ['an OpenDocument text', 'letter.odt', openText, 'odt'],
  ['a picture that is called a text', 'picture.txt', png, 'png'],
  ['a sheet', 'figures.csv', Buffer.from('\ufeffYear;Meetings\r\n2026;4\r\n'), 'csv'],
  ['Arabic notes', 'ملاحظات.txt', Buffer.from('اجتمعنا'), 'txt'],
])('%s is told by what it holds, and gets an ending that says so', async (_what, name, bytes, ending) => {
  const store = await openFileStore({ DATA_DIR: directory })
  const kept = await receiveFile(store, { name, bytes: inParts(bytes), most: 10_000 })
  expect(kept).toMatchObject({ mediaType: Object.keys(mediaTypes).find(type => mediaTypes[type]?.[0] === ending) })
  expect('name' in kept && kept.name.endsWith(`.${ending}`)).toBe(true)
})

describe('the name of a file', () => {
  test.each([
    ['budget.pdf', 'budget.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\Procès-verbal.PDF', 'Procès-verbal.pdf'],
    ['a"\r\nSet-Cookie: b=c.pdf', 'a Set-Cookie b=c.pdf'],
    ['\u202Efdp.exe', 'fdp.exe.pdf'],
    ['محضر المجلس.pdf', 'محضر المجلس.pdf'],
    ['...', 'file.pdf'],
    ['', 'file.pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(fileNameOf(given, 'application/pdf')).toBe(name)
  })

  test('is short, has one line and its ending, and stays as it is the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...Object.keys(mediaTypes)),
        (given, type) => {
          const name = fileNameOf(given, type)
          expect([...name].length).toBeLessThanOrEqual(126)
          expect(name).not.toMatch(/[\p{Cc}"/\\]/u)
          expect(mediaTypes[type]?.some(ending => name.endsWith(`.${ending}`))).toBe(true)
          expect(fileNameOf(name, type)).toBe(name)
        },
      ),
    )
  })
})

test('a bucket is named with its key and secret, or the portal does not start', () => {
  expect(readEnvironment({ S3_URL: 'https://key:secret@s3.example.ca/files' }).S3_URL).toContain('s3.example.ca')
  expect(readEnvironment({}).FILE_LIMIT_MB).toBe(20)
  for (const wrong of ['s3://bucket', 'https://s3.example.ca/files', 'https://key:secret@s3.example.ca'])
    expect(() => readEnvironment({ S3_URL: wrong })).toThrow(WrongSetting)
  expect(() => readEnvironment({ FILE_LIMIT_MB: '0' })).toThrow(WrongSetting)
})
