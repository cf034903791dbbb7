import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../kit/process.ts'

const house = path.resolve(import.meta.dirname, '../..')

/** Seconds from `npm start` to the first page: in a fresh clone with an empty cache of packages, and then once more. */
export async function benchStart() {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-'))
  const clone = path.join(folder, 'portal')
  execFileSync('git', ['clone', '--quiet', house, clone])
  try {
    console.log(
      `cold start: ${await secondsToFirstPage(clone, folder)} s (install, build, first start on an empty database)`,
    )
    console.log(`warm start: ${await secondsToFirstPage(clone, folder)} s (the same again)`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function secondsToFirstPage(clone: string, home: string) {
  const port = await freePort()
  const { PATH = '', HOME = '' } = process.env
  const caches = {
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    npm_config_cache: path.join(home, 'npm'),
  }
  const begun = performance.now()
  const env = { PATH, HOME, ...caches, PORT: String(port) } as unknown as NodeJS.ProcessEnv
  const child = spawn('npm', ['start'], { cwd: clone, detached: true, stdio: 'ignore', env })
  const ended = new Promise(resolve => child.once('close', resolve))
  try {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${port}/en`).catch(() => undefined)
      if (response?.ok && (await response.text()).includes('<h1'))
        return ((performance.now() - begun) / 1000).toFixed(1)
      if (performance.now() - begun > 600_000) throw new Error('No page within ten minutes.')
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  } finally {
    process.kill(-(child.pid as number), 'SIGTERM')
    await ended
  }
}
