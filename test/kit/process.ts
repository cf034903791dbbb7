import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'

const house = path.resolve(import.meta.dirname, '../..')

type Started = { process: ChildProcess; output: () => string; ended: Promise<number | null> }

/** Runs a program of the house as a person would, with these settings and no others. */
export function start(program: string, settings: Record<string, string>): Started {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: house,
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', part => {
      output += String(part)
    })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { process: child, output: () => output, ended }
}

/** Waits until an address answers with success. */
export async function answers(url: string, { ended, output }: Pick<Started, 'ended' | 'output'>) {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (isOver) break
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer:\n${output()}`)
}

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Asks the graph behind an address. */
export async function askAt(origin: string, query: string, variables: Record<string, unknown> = {}, bearer?: string) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data: any; errors?: { message: string }[] }
}
