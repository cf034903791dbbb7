import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Starts the Chromium that `CHROMIUM` names, or one that is installed, or the one from npm (Linux on x64). */
export async function launch() {
  const executablePath = process.env['CHROMIUM'] || installed.find(file => existsSync(file))
  const browser = executablePath ? { executablePath } : await fromNpm()
  return await chromium.launch({ ...browser, args: ['--disable-dev-shm-usage'] })
}

/** Needs no browser, library or font of the machine. Unpacked once; each version has a directory of its own. */
async function fromNpm() {
  const manifest = path.resolve(import.meta.dirname, '../node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const home = path.resolve(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`)
  if (!existsSync(home)) await unpack(home)
  const env = { ...process.env, LD_LIBRARY_PATH: `${home}/al2023/lib`, FONTCONFIG_FILE: `${home}/fonts.conf` }
  return { executablePath: `${home}/chromium`, env }
}

async function unpack(home: string) {
  mkdirSync(path.dirname(home), { recursive: true })
  // Under a name of our own until it is whole: whoever else unpacks, or is killed half way, is in nobody's way.
  const unfinished = mkdtempSync(`${home}.`)
  // The package unpacks into TMPDIR, and brings its libraries only when it believes it runs on Lambda.
  const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()"
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env,
  })
  writeFileSync(`${unfinished}/fonts.conf`, fontsIn(home))
  for (const file of [unfinished, `${unfinished}/chromium`]) chmodSync(file, 0o755)
  try {
    renameSync(unfinished, home)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(home)) throw error
  }
}

// Without a font that it finds, text has no width, and counts as hidden.
const fontsIn = (home: string) => `<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`
