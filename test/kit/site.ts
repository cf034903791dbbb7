import type { BrowserContext } from 'playwright-core'
import { afterAll } from 'vitest'
import { openBrowser, type Visit } from './browser.ts'
import { openPortal } from './portal.ts'
import { signIn } from './visitor.ts'

export type { Visit } from './browser.ts'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** A portal and a browser for the tests of one file. */
export async function siteForFile(options?: Parameters<typeof openPortal>[0]) {
  const portal = await openPortal(options)
  const browser = await openBrowser(portal.url)
  afterAll(async () => {
    await browser.close()
    await portal.stop()
  })

  const sessions = new Map<string, Session>()
  async function sessionOf(email: string) {
    const context = await browser.browser.newContext({ baseURL: portal.url })
    await signIn(await context.newPage(), email)
    const session = await context.storageState()
    await context.close()
    return session
  }

  /** A page of somebody who has signed in: by mail once, afterwards with the same session. */
  async function visitAs(email: string, visit: Visit = {}) {
    const session = sessions.get(email) ?? (await sessionOf(email))
    sessions.set(email, session)
    return await browser.visit({ ...visit, storageState: session })
  }

  return { portal, browser, visitAs }
}
