import { vi } from 'vitest'
import { emptyDatabase } from '../../../test/kit/database.ts'
import { silentLog } from '../../shared/log.ts'
import { openPost } from '../mail/post.ts'
import type { Account } from './credential.ts'
import type { SignInDb } from './database/tables.ts'
import { createSignIn, type SignInOptions } from './sign-in.ts'

export const editor: Account = {
  personId: 'person-calgary',
  displayName: 'Demonstration editor',
  grants: [{ role: 'EDITOR', municipality: 'calgary', network: null }],
}
export const secret = 'a secret of the tests that is long enough'
export const accountOf = async (email: string) => (/^editor(-\d+)?@example\.org$/.test(email) ? editor : null)

/** What the portal under test said on standard output. */
export const printed = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)

/** Sign-in on a database of its own. `editor@example.org`, `editor-1@example.org` and so on have an account. */
type Options = Partial<Omit<SignInOptions, 'post'>> & { smtpUrl?: string }

export async function openSignIn({ smtpUrl, ...options }: Options = {}) {
  printed.mockClear()
  const { db, close } = await emptyDatabase()
  const origin = options.origin ?? 'http://localhost:3000'
  const post = openPost({ db, origin, smtpUrl, mailFrom: 'Coalition portal <portal@example.org>' })
  const signIn = await createSignIn({
    db,
    secret,
    origin,
    post,
    accountOf,
    log: silentLog,
    ...options,
  })

  let editors = 0
  /** Asks for a link as an editor who has not asked before; answers the token of the link in the kept mail. */
  async function linkToken(returnTo?: string) {
    editors += 1
    await signIn.sendLink({
      email: `editor-${editors}@example.org`,
      lang: 'en',
      returnTo,
      address: `10.0.0.${editors}`,
    })
    return tokenIn((await signIn.localMail())?.[0]?.text)
  }

  return {
    signIn,
    linkToken,
    db: db.withSchema('sign_in') as unknown as SignInDb,
    close: async () => {
      await signIn.stop()
      post.close()
      await close()
    },
  }
}

export const tokenIn = (text = '') => /\/sign-in\/confirm\?token=([\w.-]+)/.exec(text)?.[1] ?? ''

/** What a browser sends back for the cookies that it was given. */
export const cookieHeader = (cookies: readonly string[]) => cookies.map(cookie => cookie.split(';')[0]).join('; ')
