import { unauthenticated } from '../../shared/errors.ts'
import type { Grant } from '../../shared/viewer.ts'
import { emailOfBearer } from '../bearer.ts'

/** `usedLang`: the language in which the person last used the portal. */
export type Account = { personId: string; displayName: string; grants: Grant[]; usedLang?: string | null }

/** The account of an address; null when there is none. */
export type AccountOf = (email: string) => Promise<Account | null>

/** Who asks. `cookies` belong on the answer: once a day they make the session last longer. */
export type Credential = Account & { email: string; cookies: string[] }

type Asker = {
  authorization?: string | undefined
  cookie?: string | undefined
  signIn: { sessionOf(headers: { cookie?: string | undefined }): Promise<{ email: string; cookies: string[] } | null> }
  secret: string
  accountOf: AccountOf
}

/**
 * Who sends a request. A token that is not good is refused, as its script must learn of it; a cookie that is not good any more
 * is simply nobody.
 */
export async function credentialOf({
  authorization,
  cookie,
  signIn,
  secret,
  accountOf,
}: Asker): Promise<Credential | null> {
  if (authorization && !isPasswordWall(authorization)) return await credentialOfBearer(authorization, secret, accountOf)
  const session = await signIn.sessionOf({ cookie })
  const account = session && (await accountOf(session.email))
  return account && { ...account, ...session }
}

/** A proxy in front of a trial portal may ask for a password of its own, which browsers then send along. */
const isPasswordWall = (authorization: string) => /^basic /i.test(authorization)

async function credentialOfBearer(authorization: string, secret: string, accountOf: AccountOf): Promise<Credential> {
  const token = /^bearer +([\w.-]+)$/i.exec(authorization)?.[1]
  if (!token) throw unauthenticated()
  const email = await emailOfBearer(secret, token)
  const account = await accountOf(email)
  if (!account) throw unauthenticated()
  return { ...account, email, cookies: [] }
}
