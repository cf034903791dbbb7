import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { launch } from './launch.ts'

export const viewports = {
  /** What 1280 pixels are at a zoom of 400 %: nothing may scroll sideways. */
  zoomed: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
}

/** Anything of Playwright's contexts: `javaScriptEnabled: false`, `viewport: viewports.phone`, `forcedColors: 'active'` … */
export type Visit = BrowserContextOptions & {
  /** What the page may complain of, because the test brings it about. */
  expected?: readonly RegExp[]
}

/** One browser for the tests of a file, against the portal at this address. */
export async function openBrowser(baseURL: string) {
  const browser = await launch()
  const free = new Map<string, Visitor[]>()
  // one after the other: two who sign in at once would open the same letter
  let entering = Promise.resolve()

  async function arrive({ expected = [], ...options }: Visit): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL,
      viewport: viewports.desktop,
      reducedMotion: 'reduce',
      ...options,
    })
    const complaints = complaintsOf(context, new URL(baseURL).host)
    if (options.javaScriptEnabled !== false) context.on('page', awaitScripts)
    const expectNoComplaint = () => {
      const unexpected = complaints.splice(0).filter(complaint => !expected.some(pattern => pattern.test(complaint)))
      expect(unexpected, 'complaints of the page').toEqual([])
    }
    return { context, page: await context.newPage(), expectNoComplaint }
  }

  return {
    browser,
    close: () => browser.close(),
    /** The page of a new visitor. It closes with the test, and fails it when the page complained meanwhile. */
    async visit(visit: Visit = {}): Promise<Page> {
      const { context, page, expectNoComplaint } = await arrive(visit)
      onTestFinished(async () => {
        await context.close()
        expectNoComplaint()
      })
      return page
    },
    /** A page that tests of one kind of visitor use one after the other: half the time of a new one for each. */
    async lend(kind: string, whenFinished: typeof onTestFinished, enter: Visit | ((page: Page) => Promise<void>)) {
      const before = free.get(kind)?.pop()
      const visitor = before ?? (await arrive(typeof enter === 'function' ? {} : enter))
      if (!before && typeof enter === 'function') {
        const entered = entering.then(() => enter(visitor.page))
        entering = entered.catch(() => {})
        await entered
      }
      whenFinished(() => {
        free.set(kind, [...(free.get(kind) ?? []), visitor])
        visitor.expectNoComplaint()
      })
      return visitor.page
    },
  }
}

type Visitor = { context: BrowserContext; page: Page; expectNoComplaint: () => void }

/** A visitor is slower than the scripts of a page: after `goto` they are there. */
function awaitScripts(page: Page) {
  const goto = page.goto.bind(page)
  page.goto = async (...where) => {
    const response = await goto(...where)
    await page.waitForFunction(isTakenOver)
    return response
  }
}

/** React leaves its mark on what it took over. */
const isTakenOver = () =>
  !document.querySelector('script[type=module]') ||
  Object.keys(document.body).some(key => key.startsWith('__reactFiber'))

/** Errors of the console and of scripts, what the content security policy blocked, answers of 500, requests to other hosts. */
function complaintsOf(context: BrowserContext, host: string) {
  const complaints: string[] = []
  context.on('console', message => {
    if (message.type() === 'error' && !isRefusal(message))
      complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', error => void complaints.push(String(error.error())))
  context.on('request', request => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.host !== host) complaints.push(`request to another host: ${url.href}`)
  })
  context.on('response', response => {
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`)
  })
  return complaints
}

// The browser reports a page that says 404 or 422 as an error; whether it should say so, its test knows.
const isRefusal = (message: ConsoleMessage) =>
  /^Failed to load resource: .* status of 4\d\d/.test(message.text()) &&
  !/\.(js|css|png|svg|ico|woff2|json|webmanifest)$/.test(new URL(message.location().url).pathname)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What of axe is run: every rule; all but colours, which no other language changes; or colours alone. No rule that is on reads style sheets or media again. */
const looks = {
  everything: {},
  words: { rules: { 'color-contrast': { enabled: false } } },
  colours: { runOnly: ['color-contrast'] },
}

/** axe finds no fault on the page as it now is, with scripts or without. */
export async function expectAccessible(page: Page, look: keyof typeof looks = 'everything') {
  const options = JSON.stringify({ ...looks[look], resultTypes: ['violations'], preload: false })
  const { violations } = (await page.evaluate(
    `${timersWithoutScripts}; if (!window.axe) { ${axe} } axe.run(document, ${options})`,
  )) as AxeResults
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html}\n  ${failureSummary}`,
    ),
  )
  expect(faults, `accessibility of ${page.url()}`).toEqual([])
}

// Playwright can run axe where scripts are off, but no timer ever rings there, and axe waits for some of no length.
const timersWithoutScripts = `
  if (matchMedia('(scripting: none)').matches)
    window.setTimeout = (task, ms = 0, ...given) => {
      if (ms < 100) void Promise.resolve().then(() => task(...given))
      return 0
    }`

/** No part of the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page) {
  const { wide, room } = (await page.evaluate(
    '({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth })',
  )) as { wide: number; room: number }
  expect(wide, `width of ${page.url()}`).toBeLessThanOrEqual(room)
}
