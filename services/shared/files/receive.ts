import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileNameOf } from './file-name.ts'
import { isArchive, mediaTypeOf } from './media-type.ts'
import type { FileStore } from './store.ts'
import { isBomb } from './unpacked.ts'

/** What is known of a file once it is kept. */
export type KeptFile = { name: string; mediaType: string; size: number; sha256: string }

export type FileRefusal = { word: 'uploadTooLarge' | 'uploadEmpty' | 'uploadOfOtherKind' | 'uploadUnpacksTooLarge' }

type Incoming = {
  name: string
  bytes: AsyncIterable<Uint8Array>
  /** As the sender says it, if at all: what says that it is too large is not read. */
  size?: number | undefined
  most: number
}

/**
 * Takes a file in, part by part, and keeps it once it is whole and known. What is refused, or breaks off, leaves nothing behind.
 */
export async function receiveFile(
  store: FileStore,
  { name, bytes, size, most }: Incoming,
): Promise<KeptFile | FileRefusal> {
  if (size !== undefined && size > most) return { word: 'uploadTooLarge' }
  await mkdir(store.waiting, { recursive: true, mode: 0o700 })
  const waiting = path.join(store.waiting, randomUUID())
  try {
    const file = await open(waiting, 'wx', 0o600)
    const written = await writeAll(file, bytes, most).finally(() => file.close())
    if (!written) return { word: 'uploadTooLarge' }
    if (written.size === 0) return { word: 'uploadEmpty' }
    const mediaType = await mediaTypeOf(waiting, name)
    if (!mediaType) return { word: 'uploadOfOtherKind' }
    if (isArchive(mediaType) && (await isBomb(waiting))) return { word: 'uploadUnpacksTooLarge' }

    await store.keep({ path: waiting, ...written })
    return { name: fileNameOf(name, mediaType), mediaType, ...written }
  } finally {
    await rm(waiting, { force: true })
  }
}

/** Null where there is more than may be: the rest is not asked for. */
async function writeAll(file: FileHandle, bytes: Incoming['bytes'], most: number) {
  const hash = createHash('sha256')
  let size = 0
  for await (const part of bytes) {
    size += part.byteLength
    if (size > most) return null
    hash.update(part)
    // a file may take less than it is given
    for (let at = 0; at < part.byteLength; ) at += (await file.write(part, at)).bytesWritten
  }
  await file.sync()
  return { size, sha256: hash.digest('hex') }
}

/** Removes what a process that was killed had begun to take in. */
export async function removeAbandoned({ waiting }: FileStore, before: Date) {
  const names = await readdir(waiting).catch(() => [])
  for (const name of names) {
    const found = await stat(path.join(waiting, name)).catch(() => undefined)
    if (found && found.mtime < before) await rm(path.join(waiting, name), { force: true })
  }
}
