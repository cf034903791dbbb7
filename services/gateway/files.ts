import type { Readable } from 'node:stream'
import { forbidden } from '../shared/errors.ts'
import { type FileRefusal, type KeptFile, receiveFile, removeAbandoned } from '../shared/files/receive.ts'
import type { ByteRange, FileStore } from '../shared/files/store.ts'
import { acceptedLanguages } from '../shared/language.ts'
import type { Log } from '../shared/log.ts'
import type { RequestHeaders } from '../shared/subgraph.ts'
import { inWords as wordsOf, toUserError } from '../shared/user-error.ts'
import type { Door } from './door.ts'
import { askingWith } from './own-question.ts'
import type { Credential } from './sign-in/credential.ts'
import type { Tokens } from './tokens.ts'

const aDay = 24 * 60 * 60_000

/** Subgraphs that say of files by whom they are held. What no subgraph holds is removed. */
const holders = ['commitments', 'resources']

const forgetMutation = 'mutation ForgetFiles { forgetFiles }'
const heldQuery = 'query HeldFiles($sha256s: [String!]!) { heldFiles(sha256s: $sha256s) }'

type FilesOptions = {
  store: FileStore
  /** Bytes of the largest file that is taken. */
  most: number
  doors: readonly Door[]
  tokens: Tokens
  headers: () => Promise<RequestHeaders>
  log: Log
}

type Sent = { name: string; bytes: AsyncIterable<Uint8Array>; size?: number | undefined }

/** What became of a file that somebody sent: a receipt for the subgraph that is to hold it, or why not, in the sender's language. */
export type Received = { receipt: string; file: KeptFile } | { refusal: string }

/**
 * The only one who touches stored files. Bytes come in through the server and never through the graph: a receipt, signed for
 * whoever sent them, tells a subgraph what is kept.
 */
export function createFiles({ store, most, doors, tokens, headers, log }: FilesOptions) {
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined

  async function receive({ personId, tokenScope }: Credential, sent: Sent, lang: string): Promise<Received> {
    if (tokenScope === 'READ') throw forbidden(wordsOf('tokenReadsOnly', acceptedLanguages(lang)), 'WRITE')
    const taken = await receiveFile(store, { ...sent, most })
    if ('word' in taken) return { refusal: inWords(taken, lang) }
    return { receipt: await tokens.ofFile(taken, personId), file: taken }
  }

  const inWords = ({ word }: FileRefusal, lang: string) =>
    toUserError({ word, field: null, facts: { most: Math.floor(most / 1_000_000) } }, acceptedLanguages(lang)).message

  const read = (sha256: string, range?: ByteRange): Promise<Readable | undefined> => store.read(sha256, range)

  const ask = askingWith(headers)

  /** Forgets what nobody made use of, and removes the bytes that nobody holds. A subgraph that is down keeps everything. */
  async function sweep(now = new Date()) {
    const owners = doors.filter(({ name }) => holders.includes(name))
    for (const door of owners) await ask<number>(door, 'forgetFiles', forgetMutation)
    const before = new Date(now.getTime() - aDay)
    await removeAbandoned(store, before)
    for await (const sha256s of store.lastWantedBefore(before)) {
      const held = new Set<string>()
      for (const door of owners)
        for (const sha256 of await ask<string[]>(door, 'heldFiles', heldQuery, { sha256s })) held.add(sha256)
      for (const sha256 of sha256s) if (!held.has(sha256)) await store.remove(sha256, before)
    }
  }

  function tick() {
    round = sweep().catch(error => log.warn({ err: error }, 'files not swept'))
    timer = setTimeout(tick, aDay).unref()
  }

  return {
    most,
    receive,
    read,
    sweep,
    start: tick,
    stop: async () => {
      clearTimeout(timer)
      await round
    },
  }
}
