import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { emailOfBearer } from './bearer.ts'

const SECRET = 'a secret of the tests that is long enough'
const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach(end => end()))

/** Runs the command line tool, as `npm run token` does. */
async function run(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'token.ts'), ...args], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', SECRET, PORT: '1', ...environment },
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (said.stdout += chunk))
  child.stderr.on('data', chunk => (said.stderr += chunk))
  const code = await new Promise(resolve => child.on('close', resolve))
  return { code, ...said }
}

/** Something that answers where the portal would. */
async function portal(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return { PORT: String((server.address() as AddressInfo).port) }
}

const answering =
  (answer: unknown, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }
const known = { data: { viewer: { person: { email: 'editor@example.org' } } } }
const refused = { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] }
const oneLine = /^[^\n]+\n$/

test('prints a token alone, when the portal knows the account', async () => {
  let asked: string | undefined
  const listener: RequestListener = (request, response) => {
    asked = `${request.method} ${request.url} ${request.headers.authorization}`
    answering(known)(request, response)
  }
  const { code, stdout, stderr } = await run([' Editor@example.org'], await portal(listener))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(await emailOfBearer(SECRET, stdout.trim())).toBe('editor@example.org')
  expect(asked).toBe(`POST /graphql Bearer ${stdout.trim()}`)
})

test('signs with the secret that the portal keeps', async () => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'token-'))
  ends.push(() => rmSync(DATA_DIR, { recursive: true }))
  writeFileSync(path.join(DATA_DIR, 'secret'), `${SECRET}\n`)
  const { stdout } = await run(['editor@example.org'], { SECRET: '', DATA_DIR })
  expect(await emailOfBearer(SECRET, stdout.trim())).toBe('editor@example.org')
})

describe('says that the account was not checked, when', () => {
  test.each<[string, RequestListener | undefined]>([
    ['no portal runs', undefined],
    ['it does not answer in time', () => {}],
    ['it is not well', answering({ errors: [{ message: 'Something went wrong here (reference 1).' }] }, 500)],
    ['something else runs there', (_, response) => void response.end('<h1>Hello</h1>')],
  ])('%s', async (_, listener) => {
    const { code, stdout, stderr } = await run(['editor@example.org'], listener ? await portal(listener) : {})
    expect(code).toBe(0)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('not checked')
    expect(await emailOfBearer(SECRET, stdout.trim())).toBe('editor@example.org')
  })
})

describe('prints one line and no token, when', () => {
  test.each<[string, RequestListener]>([
    ['the portal refuses the account', answering(refused, 401)],
    ['the portal sees nobody', answering({ data: { viewer: null } })],
  ])('%s', async (_, listener) => {
    const { code, stdout, stderr } = await run(['nobody@example.org'], await portal(listener))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('no account nobody@example.org')
  })

  test.each<[string, string[], Record<string, string>, number, string]>([
    ['nobody is named', [], {}, 2, 'Usage'],
    ['two are named', ['a@example.org', 'b@example.org'], {}, 2, 'Usage'],
    ['the address is none', ['editor'], {}, 2, '"editor" is not an email address'],
    ['the address breaks the line', ['a\nb@example.org'], {}, 2, 'is not an email address'],
    ['a setting is wrong', ['editor@example.org'], { PORT: 'many' }, 1, 'Wrong setting: PORT'],
    ['the secret is short', ['editor@example.org'], { SECRET: 'short' }, 1, 'Wrong setting: SECRET'],
    [
      'the data have no place',
      ['editor@example.org'],
      { SECRET: '', DATA_DIR: '/dev/null/data' },
      1,
      'Wrong setting: DATA_DIR',
    ],
  ])('%s', async (_, args, environment, exitCode, line) => {
    const { code, stdout, stderr } = await run(args, environment)
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' })
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(line)
  })
})
