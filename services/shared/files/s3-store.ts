import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { S3mini } from 's3mini'
import { Agent, fetch } from 'undici'
import type { FileStore } from './store.ts'

const atOnce = 500
const aMinute = 60_000

/**
 * Files in a bucket of any S3-compatible store, as `https://key:secret@host/bucket?region=ca-central-1`. A bucket has no file
 * half: it appears when all of it has arrived. A transfer may take as long as it takes, and is given up where nothing moves for `patience`.
 */
export function s3Store(address: string, waiting: string, patience = aMinute): FileStore {
  const { username, password, origin, pathname, searchParams } = new URL(address)
  // the last of what was sent may wait in this machine for long, before the other side can answer
  const dispatcher = new Agent({ headersTimeout: 5 * patience, bodyTimeout: patience })
  const bucket = new S3mini({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    endpoint: `${origin}${pathname.replace(/\/$/, '')}`,
    region: searchParams.get('region') ?? 'us-east-1',
    // Node sends a stream only to whoever says that it is one
    fetch: ((url: string, request?: RequestInit) =>
      fetch(url, { ...(request as object), duplex: 'half', dispatcher })) as unknown as typeof globalThis.fetch,
  })

  return {
    waiting,

    // sent anew where the same bytes are there: its date tells when it was last wanted
    async keep({ path, sha256, size }) {
      const bytes = Readable.toWeb(createReadStream(path)) as never
      await bucket.putObject(sha256, bytes, 'application/octet-stream', undefined, undefined, size)
      await rm(path, { force: true })
    },

    async read(sha256, range) {
      const response = range
        ? await bucket.getObjectRaw(sha256, false, range.start, range.end + 1).catch(gone)
        : await bucket.getObjectResponse(sha256)
      return response?.body ? Readable.fromWeb(response.body as ReadableStream) : undefined
    },

    async remove(sha256, lastWantedBefore) {
      const [found] = (await bucket.listObjectsPaged('/', sha256, 1))?.objects ?? []
      if (found && new Date(found.LastModified) < lastWantedBefore) await bucket.deleteObject(sha256)
    },

    async *lastWantedBefore(moment) {
      let after: string | undefined
      do {
        const page = await bucket.listObjectsPaged('/', '', atOnce, after)
        const names = (page?.objects ?? [])
          .filter(({ Key, LastModified }) => /^[0-9a-f]{64}$/.test(Key) && new Date(LastModified) < moment)
          .map(({ Key }) => Key)
        if (names.length > 0) yield names
        after = page?.nextContinuationToken
      } while (after)
    },
  }
}

function gone(error: { status?: number }) {
  if (error.status === 404) return null
  throw error
}
