// Brings a checkout to where it can run. Beside package.json and plain JavaScript, because it runs before anything is installed.
//   node setup.mjs         packages, as the lock file has them
//   node setup.mjs pages   packages, and the built pages of web/
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const house = path.dirname(fileURLToPath(import.meta.url))
const stamp = 'web/build/sources.sha256'
const sources = ['web/app', 'web/public', 'web/vite.config.ts', 'web/package.json', 'pnpm-lock.yaml']

process.chdir(house)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old: the portal needs 20.19 or newer.`)
if (!isInstalled()) run('packages', 'npx --yes pnpm@12.21.0 install --frozen-lockfile')
if (process.argv.includes('pages')) buildPages()

/** pnpm keeps a copy of the lock file that it last installed from. */
function isInstalled() {
  const installed = 'node_modules/.pnpm/lock.yaml'
  return existsSync(installed) && readFileSync('pnpm-lock.yaml').equals(readFileSync(installed))
}

function buildPages() {
  const wanted = contentHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync('web/build', { recursive: true, force: true })
  run('pages', 'npm run --silent build')
  writeFileSync(stamp, wanted)
}

function contentHash() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(source) {
  if (!existsSync(source)) return []
  if (statSync(source).isFile()) return [source]
  return readdirSync(source)
    .sort()
    .flatMap(name => filesUnder(path.join(source, name)))
}

function run(what, command) {
  // CI: pnpm asks no question, even where it must replace packages of another version
  // NODE_ENV: with production, tools that build and test would be left out
  const { NODE_ENV: _, ...env } = process.env
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...env, CI: 'true' } })
  if (status !== 0) stop(`Setup failed at: ${what} (${command}).`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
