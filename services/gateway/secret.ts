import { hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { WrongSetting } from '../shared/environment.ts'

type Settings = { SECRET?: string | undefined; DATA_DIR: string }

/** What this portal signs with: given by the environment, or made once and kept beside the data. */
export function portalSecret({ SECRET, DATA_DIR }: Settings): string {
  if (SECRET) return SECRET
  const file = path.join(DATA_DIR, 'secret')
  const secret = kept(file) ?? keep(file, freshSecret())
  if (secret.length < 32) throw new WrongSetting(`SECRET: ${file} holds none; remove that file to get a new one`)
  return secret
}

/** A key for one purpose, so that what is signed for one is worth nothing for another. */
export const keyFor = (purpose: string, secret: string) =>
  new Uint8Array(hkdfSync('sha256', secret, '', `coalition-portal/${purpose}`, 32))

const freshSecret = () => randomBytes(32).toString('base64url')

function kept(file: string) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A link appears whole or not at all: of two processes that start at once, the second reads what the first has kept. */
function keep(file: string, secret: string) {
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  writeFileSync(unfinished, `${secret}\n`, { mode: 0o600 })
  try {
    linkSync(unfinished, file)
    return secret
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return kept(file) ?? ''
    throw error
  } finally {
    rmSync(unfinished, { force: true })
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code
