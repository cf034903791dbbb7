import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WrongSetting } from '../shared/environment.ts'
import { keyFor, portalSecret } from './secret.ts'

let parent: string
let DATA_DIR: string
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'secret-'))
  DATA_DIR = path.join(parent, 'not', 'there', 'yet')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

test('a secret is made once and kept for its owner alone', () => {
  const secret = portalSecret({ DATA_DIR })
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(portalSecret({ DATA_DIR })).toBe(secret)
  expect(readdirSync(DATA_DIR)).toEqual(['secret'])
  expect(statSync(path.join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600)
})

test('the secret of the environment comes first, and nothing is kept', () => {
  const SECRET = 'given by the environment, and long enough'
  expect(portalSecret({ SECRET, DATA_DIR })).toBe(SECRET)
  expect(readdirSync(parent)).toEqual([])
})

test('processes that start at once agree', async () => {
  const script = `import { portalSecret } from ${JSON.stringify(path.join(import.meta.dirname, 'secret.ts'))}
    console.log(portalSecret({ DATA_DIR: ${JSON.stringify(DATA_DIR)} }))`
  const start = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
  const answers = await Promise.all(Array.from({ length: 4 }, start))
  expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1)
  expect(readdirSync(DATA_DIR)).toEqual(['secret'])
})

test.each(['', 'short\n'])('a file that holds no secret is a wrong setting: %j', text => {
  mkdirSync(DATA_DIR, { recursive: true })
  writeFileSync(path.join(DATA_DIR, 'secret'), text)
  expect(() => portalSecret({ DATA_DIR })).toThrow(WrongSetting)
})

test('a key is worth something for one purpose and one secret', () => {
  const keys = [keyFor('bearer', 'one'), keyFor('session', 'one'), keyFor('bearer', 'two')].map(key =>
    Buffer.from(key).toString('hex'),
  )
  expect(new Set(keys).size).toBe(3)
  expect(keys[0]).toHaveLength(64)
})
