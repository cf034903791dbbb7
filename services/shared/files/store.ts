import path from 'node:path'
import type { Readable } from 'node:stream'
import { folderStore } from './folder-store.ts'

/** Bytes from `start` to `end`, both included. */
export type ByteRange = { start: number; end: number }

/** A whole file that waits on this machine's disk, and what was found out about it. */
export type WholeFile = { path: string; sha256: string; size: number }

/** Where files are kept by what they hold: the same bytes are kept once, under their SHA-256. */
export type FileStore = {
  /** Where files are written on this machine until they are whole. */
  waiting: string
  /** Keeps a whole file, or notes that one of the same bytes is wanted again. The waiting one is gone afterwards. */
  keep(file: WholeFile): Promise<void>
  /** The bytes, or undefined where there are none by this name. */
  read(sha256: string, range?: ByteRange): Promise<Readable | undefined>
  /** Removes what was last wanted before a moment; what came back meanwhile stays. */
  remove(sha256: string, lastWantedBefore: Date): Promise<void>
  /** What was last wanted before a moment, some hundreds at a time. */
  lastWantedBefore(moment: Date): AsyncIterable<string[]>
}

type Settings = { DATA_DIR: string; S3_URL?: string | undefined }

/** The store that the settings name: a bucket, or else a folder beside the embedded database. */
export async function openFileStore({ DATA_DIR, S3_URL }: Settings): Promise<FileStore> {
  const directory = path.join(DATA_DIR, 'files')
  if (!S3_URL) return folderStore(directory)
  const { s3Store } = await import('./s3-store.ts')
  return s3Store(S3_URL, path.join(directory, 'waiting'))
}
