import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { bearerOf } from '../bearer.ts'
import { keyFor } from '../secret.ts'
import { hashOf } from '../../shared/link-token.ts'
import { credentialOf, type TokenOf, type TokenUse } from './credential.ts'
import { accountOf, cookieHeader, editor, openSignIn, secret } from './test-kit.ts'

const nobodysSession = { sessionOf: async () => null }
const ask = (
  authorization: string | undefined,
  cookie?: string,
  signIn: Parameters<typeof credentialOf>[0]['signIn'] = nobodysSession,
) => credentialOf({ authorization, cookie, signIn, secret, accountOf, tokenOf, languages: ['fr'] })
const use: TokenUse = { state: 'LIVE', scope: 'READ', email: 'editor@example.org', account: editor }
const uses: Record<string, TokenUse> = {
  cpt_live: use,
  cpt_expired: { ...use, state: 'EXPIRED' },
  cpt_revoked: { ...use, state: 'REVOKED' },
}
const tokenOf: TokenOf = async hash => {
  const secretOf = Object.keys(uses).find(each => hashOf(each) === hash)
  return (secretOf && uses[secretOf]) || null
}
const refused = { extensions: { code: 'UNAUTHENTICATED' } }

test('a bearer token names its account', async () => {
  const bearer = await bearerOf(secret, 'editor@example.org')
  expect(await ask(`Bearer ${bearer}`)).toEqual({ ...editor, email: 'editor@example.org', cookies: [] })
})

test('a bearer token that is not good is refused', async () => {
  const [head, , signature] = (await bearerOf(secret, 'editor@example.org')).split('.')
  const body = Buffer.from(
    JSON.stringify({ iss: 'portal', aud: 'graph', sub: 'secretariat@example.org', exp: 9e9 }),
  ).toString('base64url')
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
  for (const bearer of [
    `${head}.${body}.${signature}`,
    `${unsigned}.${body}.`,
    await bearerOf('another secret that is also long enough', 'editor@example.org'),
    await bearerOf(secret, 'nobody@example.org'),
    'garbage',
  ])
    await expect(ask(`Bearer ${bearer}`)).rejects.toMatchObject(refused)
  for (const authorization of ['Bearer', 'Bearer a b', 'garbage', 'Digest username="a"'])
    await expect(ask(authorization)).rejects.toMatchObject(refused)
})

test('a bearer token that is too old, or for something else, is refused', async () => {
  const signed = (audience: string, expiry: string, key = 'bearer') =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('portal')
      .setAudience(audience)
      .setSubject('editor@example.org')
      .setExpirationTime(expiry)
      .sign(keyFor(key, secret))
  expect(await ask(`Bearer ${await signed('graph', '1m')}`)).toMatchObject({ personId: editor.personId })
  await expect(ask(`Bearer ${await signed('graph', '-1s')}`)).rejects.toMatchObject(refused)
  await expect(ask(`Bearer ${await signed('subgraphs', '1m')}`)).rejects.toMatchObject(refused)
  await expect(ask(`Bearer ${await signed('graph', '1m', 'session')}`)).rejects.toMatchObject(refused)
})

test('an API token names its account, and how far it goes', async () => {
  expect(await ask('Bearer cpt_live', 'portal_session.session_token=a.b')).toEqual({
    ...editor,
    email: 'editor@example.org',
    tokenScope: 'READ',
    cookies: [],
  })
})

test.each([
  ['cpt_expired', 'Ce jeton d’API est expiré'],
  ['cpt_revoked', 'révoqué'],
  ['cpt_nobodys', 'ne connaît pas'],
  ['cpt_', 'ne connaît pas'],
])('the API token %s is refused, and its holder told why', async (bearer, why) => {
  await expect(ask(`Bearer ${bearer}`)).rejects.toMatchObject({ ...refused, message: expect.stringContaining(why) })
})

test('a cookie names its account, and gives way to a bearer token', async () => {
  const { signIn, linkToken, close } = await openSignIn()
  const confirmed = await signIn.confirm(await linkToken())
  const cookie = confirmed.ok ? cookieHeader(confirmed.cookies) : ''
  expect(await ask(undefined, cookie, signIn)).toEqual({ ...editor, email: 'editor-1@example.org', cookies: [] })
  expect(await ask('Basic dHJpYWw6dHJpYWw=', cookie, signIn)).toMatchObject({ personId: editor.personId })
  await expect(ask('Bearer garbage', cookie, signIn)).rejects.toMatchObject(refused)
  await signIn.signOut({ cookie })
  expect(await ask(undefined, cookie, signIn)).toBeNull()
  await close()
})

test('a stale cookie, one whose account is gone and none at all are simply nobody', async () => {
  expect(await ask(undefined)).toBeNull()
  expect(await ask(undefined, 'portal_session.session_token=old.old')).toBeNull()
  const gone = { sessionOf: async () => ({ email: 'gone@example.org', cookies: [] }) }
  expect(await ask(undefined, 'portal_session.session_token=a.b', gone)).toBeNull()
})
