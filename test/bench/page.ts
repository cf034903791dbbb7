import { gzipSync } from 'node:zlib'
import { openPortal } from '../kit/portal.ts'

const pages = [
  '/en',
  '/en/municipalities',
  '/en/municipalities/calgary',
  '/en/commitments',
  '/en/compare?with=calgary&with=hamilton',
  '/en/news',
  '/en/events',
  '/en/library',
]

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`

/** What each page ships, gzipped, and the SQL that it costs. */
export async function benchPage() {
  const portal = await openPortal()
  try {
    for (const page of pages) {
      await fetch(`${portal.url}${page}`)
      portal.counter.statements = []
      const html = await (await fetch(`${portal.url}${page}`)).text()
      const statements = portal.counter.statements.length
      const scripts = new Set(
        [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)]
          .map(match => match[1])
          .filter(script => isLoaded(html, script as string)),
      )
      const sizes = await Promise.all(
        [...scripts].map(async script => gzipSync(await (await fetch(`${portal.url}${script}`)).text()).length),
      )
      const script = sizes.reduce((sum, size) => sum + size, 0)
      console.log(
        `${page.padEnd(44)} HTML ${kilobytes(gzipSync(html).length).padStart(8)}   JavaScript ${kilobytes(script).padStart(9)}   ${statements} SQL statements`,
      )
    }
  } finally {
    await portal.stop()
  }
}

/** Preloaded, or imported by the page itself; the manifest names further ones that only other pages load. */
const isLoaded = (html: string, script: string) =>
  html.includes(`<link rel="modulepreload" href="${script}"`) ||
  html.includes(`from "${script}"`) ||
  html.includes(`import "${script}"`)
