import { existsSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'

export class DirectoryInUse extends Error {}

export const isNewDirectory = (directory: string) => !existsSync(path.join(directory, 'PG_VERSION'))

/**
 * Holds a listening socket beside the directory for as long as this process lives: the kernel lets go of it however the process ends.
 * Two processes in one embedded database would both be answered, and damage it.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const file = socketOf(directory)
  for (const retry of [true, false]) {
    const server = net.createServer(client => client.end(String(process.pid)))
    const fault = await listen(server, file)
    if (!fault) {
      server.unref()
      return () => new Promise(resolve => server.close(() => resolve()))
    }
    if (fault.code !== 'EADDRINUSE') throw fault
    const holder = await holderOf(file)
    if (holder || !retry)
      throw new DirectoryInUse(`The data directory ${directory} is in use by process ${holder || 'unknown'}.`)
    rmSync(file, { force: true })
  }
  throw new DirectoryInUse(`The data directory ${directory} is in use.`)
}

// A socket's path may have about 100 bytes: a long one is reached by its relative form.
function socketOf(directory: string) {
  const absolute = path.resolve(`${directory}.lock`)
  const relative = path.relative(process.cwd(), absolute)
  return relative.length < absolute.length ? relative : absolute
}

const listen = (server: net.Server, file: string) =>
  new Promise<NodeJS.ErrnoException | undefined>(resolve => {
    server.once('error', resolve)
    server.listen(file, () => resolve(undefined))
  })

const holderOf = (file: string) =>
  new Promise<string>(resolve => {
    let pid = ''
    const client = net.connect(file)
    client.on('data', part => {
      pid += String(part)
    })
    client.on('end', () => resolve(pid))
    client.on('error', () => resolve(''))
  })
