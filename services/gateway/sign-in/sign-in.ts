import { isAPIError } from 'better-auth/api'
import type { Kysely } from 'kysely'
import { migrate } from '../../shared/database.ts'
import type { Log } from '../../shared/log.ts'
import type { Post } from '../mail/post.ts'
import { cookiePrefix, createAuth, linkMinutes } from './auth.ts'
import type { AccountOf } from './credential.ts'
import { signInDatabase } from './database/setup.ts'
import type { SignInDb } from './database/tables.ts'
import { createLinkLimits } from './limits.ts'
import { linkMail } from './link-mail.ts'
import { portalLanguage, readLinkToken, signInLink } from './link.ts'
import { forgetExpired } from './store.ts'

export type SignInOptions = {
  db: Kysely<unknown>
  secret: string
  origin: string
  post: Post
  accountOf: AccountOf
  log: Log
}

type CookieHeader = { cookie?: string | undefined }
/** `address` is the client's own, as the server sees it. */
type LinkRequest = { email: string; lang: string; returnTo?: string | null | undefined; address: string }

/** Signs people in by a link in their mail. Keeps its own schema up to date. */
export async function createSignIn({ db, secret, origin, post, accountOf, log }: SignInOptions) {
  await migrate(db, signInDatabase.schema, signInDatabase.migrations)
  const ownDb = db.withSchema(signInDatabase.schema) as unknown as SignInDb
  const limits = createLinkLimits()
  const underWay = new Set<Promise<void>>()

  const auth = createAuth({
    db,
    secret,
    origin,
    log,
    onToken: async (email, token, request) => {
      const lang = portalLanguage(request['lang'])
      const link = signInLink({ origin, lang, token, returnTo: request['returnTo'] ?? '/' })
      await post.send(email, linkMail(lang, link, linkMinutes), { announce: `Sign-in link for ${email}: ${link}` })
    },
  })

  async function makeLink(email: string, metadata: { lang: string; returnTo: string }) {
    try {
      await forgetExpired(ownDb, new Date())
      await auth.api.signInMagicLink({ body: { email, metadata }, headers: new Headers() })
    } catch (error) {
      log.error(faultOf(error), 'a sign-in link could not be sent')
    }
  }

  /** Answers alike whether the address has an account, and as fast: a mail server is not waited for. */
  async function sendLink({
    email,
    lang,
    returnTo,
    address,
  }: LinkRequest): Promise<{ ok: true } | { ok: false; retryAfter: number }> {
    const mailbox = email.trim().toLowerCase()
    const retryAfter = await limits.waitFor(mailbox, address)
    if (retryAfter) return { ok: false, retryAfter }

    const account = mailbox.length <= 254 && (await accountOf(mailbox))
    if (!account) return { ok: true }
    const sending = makeLink(mailbox, { lang, returnTo: returnTo ?? '/' }).finally(() => underWay.delete(sending))
    underWay.add(sending)
    if (post.isLocal) await sending
    return { ok: true }
  }

  /** Uses a link up. */
  async function confirm(
    linkToken: string,
  ): Promise<{ ok: true; cookies: string[]; returnTo: string } | { ok: false }> {
    const link = readLinkToken(linkToken)
    if (!link) return { ok: false }
    try {
      const { headers } = await auth.api.magicLinkVerify({
        query: { token: link.token },
        headers: new Headers(),
        returnHeaders: true,
      })
      return { ok: true, cookies: headers.getSetCookie(), returnTo: link.returnTo }
    } catch (error) {
      // a link that is unknown, used or too old is answered by a redirect
      if (isAPIError(error) && error.status === 'FOUND') return { ok: false }
      throw error
    }
  }

  /** Whose session a cookie names. Cookies in the answer are to be sent on: once a day they make the session last longer. */
  async function sessionOf({ cookie }: CookieHeader): Promise<{ email: string; cookies: string[] } | null> {
    if (!cookie?.includes(cookiePrefix)) return null
    try {
      const { headers, response } = await auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true })
      return response && { email: response.user.email, cookies: headers.getSetCookie() }
    } catch (error) {
      // signed out elsewhere between two queries
      if (isAPIError(error) && error.status === 'UNAUTHORIZED') return null
      throw error
    }
  }

  async function signOut({ cookie = '' }: CookieHeader): Promise<{ cookies: string[] }> {
    const { headers } = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })
    return { cookies: headers.getSetCookie() }
  }

  /** Waits for mail that is still on its way. Comes before the database is closed. */
  async function stop() {
    await Promise.all(underWay)
  }

  return { sendLink, confirm, sessionOf, signOut, localMail: post.localMail, stop }
}

/** What the log may hold of a fault: messages of mail servers and of databases repeat addresses. */
function faultOf(error: unknown) {
  const { name, code, responseCode, command } = error as {
    name?: string
    code?: string
    responseCode?: number
    command?: string
  }
  return { fault: name, code, responseCode, command }
}
