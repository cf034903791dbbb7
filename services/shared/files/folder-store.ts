import { mkdir, open, opendir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from './store.ts'

const atOnce = 500

/** Files in a folder, 256 folders within it. A file appears whole or not at all, and outlives a power cut once it is kept. */
export function folderStore(directory: string): FileStore {
  const folderOf = (sha256: string) => path.join(directory, sha256.slice(0, 2))
  const pathOf = (sha256: string) => path.join(folderOf(sha256), sha256)

  return {
    waiting: path.join(directory, 'waiting'),

    async keep({ path: waiting, sha256 }) {
      const now = new Date()
      const isThere = await utimes(pathOf(sha256), now, now).then(
        () => true,
        error => absent(error, false),
      )
      if (isThere) return await rm(waiting, { force: true })
      await mkdir(folderOf(sha256), { recursive: true, mode: 0o700 })
      await rename(waiting, pathOf(sha256))
      // the name is on the disk when its folder is
      for (const folder of [folderOf(sha256), directory]) await flush(folder)
    },

    async read(sha256, range) {
      const file = await open(pathOf(sha256)).catch(error => absent(error, undefined))
      return file?.createReadStream(range)
    },

    async remove(sha256, lastWantedBefore) {
      const found = await stat(pathOf(sha256)).catch(error => absent(error, undefined))
      if (found && found.mtime < lastWantedBefore) await rm(pathOf(sha256), { force: true })
    },

    async *lastWantedBefore(moment) {
      let names: string[] = []
      for await (const sha256 of namesIn(directory)) {
        const found = await stat(pathOf(sha256)).catch(error => absent(error, undefined))
        if (!found || found.mtime >= moment) continue
        names.push(sha256)
        if (names.length < atOnce) continue
        yield names
        names = []
      }
      if (names.length > 0) yield names
    },
  }
}

async function* namesIn(directory: string) {
  const folders = await opendir(directory).catch(error => absent(error, []))
  for await (const folder of folders) {
    if (!folder.isDirectory() || !/^[0-9a-f]{2}$/.test(folder.name)) continue
    for await (const { name } of await opendir(path.join(directory, folder.name)))
      if (/^[0-9a-f]{64}$/.test(name)) yield name
  }
}

async function flush(folder: string) {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

function absent<Value>(error: NodeJS.ErrnoException, value: Value) {
  if (error.code === 'ENOENT') return value
  throw error
}
