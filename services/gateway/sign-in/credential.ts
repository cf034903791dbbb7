import { isSecret, type TokenScope } from '../../shared/api-token.ts'
import { unauthenticated } from '../../shared/errors.ts'
import { hashOf } from '../../shared/link-token.ts'
import { inWords } from '../../shared/user-error.ts'
import type { Grant } from '../../shared/viewer.ts'
import { emailOfBearer } from '../bearer.ts'

/** `usedLang`: the language in which the person last used the portal. */
export type Account = { personId: string; displayName: string; grants: Grant[]; usedLang?: string | null }

/** The account of an address; null when there is none. */
export type AccountOf = (email: string) => Promise<Account | null>

/** An API token as members knows it, with the account that it speaks for. */
export type TokenUse = { state: 'LIVE' | 'EXPIRED' | 'REVOKED'; scope: TokenScope; email: string; account: Account }

/** The token of which this is the hash; null when there is none. */
export type TokenOf = (hash: string) => Promise<TokenUse | null>

/**
 * Who asks. `cookies` belong on the answer: once a day they make the session last longer. `tokenScope` where it is an API token.
 */
export type Credential = Account & { email: string; cookies: string[]; tokenScope?: TokenScope | undefined }

type Asker = {
  authorization?: string | undefined
  cookie?: string | undefined
  signIn: { sessionOf(headers: { cookie?: string | undefined }): Promise<{ email: string; cookies: string[] } | null> }
  secret: string
  accountOf: AccountOf
  tokenOf: TokenOf
  /** In which a token is told why it is refused. */
  languages?: readonly string[]
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
  tokenOf,
  languages = [],
}: Asker): Promise<Credential | null> {
  if (authorization && !isPasswordWall(authorization)) {
    const bearer = /^bearer +([\w.-]+)$/i.exec(authorization)?.[1]
    if (!bearer) throw unauthenticated()
    return isSecret(bearer)
      ? await credentialOfToken(bearer, tokenOf, languages)
      : await credentialOfBearer(bearer, secret, accountOf)
  }
  const session = await signIn.sessionOf({ cookie })
  const account = session && (await accountOf(session.email))
  return account && { ...account, ...session }
}

/** A proxy in front of a trial portal may ask for a password of its own, which browsers then send along. */
const isPasswordWall = (authorization: string) => /^basic /i.test(authorization)

async function credentialOfBearer(bearer: string, secret: string, accountOf: AccountOf): Promise<Credential> {
  const email = await emailOfBearer(secret, bearer)
  const account = await accountOf(email)
  if (!account) throw unauthenticated()
  return { ...account, email, cookies: [] }
}

const refusals = { EXPIRED: 'tokenExpired', REVOKED: 'tokenRevoked' } as const

async function credentialOfToken(bearer: string, tokenOf: TokenOf, languages: readonly string[]): Promise<Credential> {
  const token = await tokenOf(hashOf(bearer))
  if (!token) throw unauthenticated(inWords('tokenUnknown', languages))
  const { state, scope, email, account } = token
  if (state !== 'LIVE') throw unauthenticated(inWords(refusals[state], languages))
  return { ...account, email, tokenScope: scope, cookies: [] }
}
