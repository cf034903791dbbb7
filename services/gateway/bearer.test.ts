import { decodeJwt, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { bearerOf, emailOfBearer } from './bearer.ts'
import { keyFor } from './secret.ts'

const secret = 'a secret of the tests that is long enough'
const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } }

test('a token names its account for thirty days', async () => {
  const token = await bearerOf(secret, 'editor@example.org')
  expect(await emailOfBearer(secret, token)).toBe('editor@example.org')
  const { iat = 0, exp = 0, aud } = decodeJwt(token)
  expect({ aud, days: (exp - iat) / 86_400 }).toEqual({ aud: 'graph', days: 30 })
})

const claims = { iss: 'portal', aud: 'graph', sub: 'editor@example.org' }
const signed = (payload: Record<string, unknown>, expiry?: string, alg = 'HS256') => {
  const token = new SignJWT(payload).setProtectedHeader({ alg })
  return (expiry ? token.setExpirationTime(expiry) : token).sign(keyFor('bearer', secret))
}

test.each<[string, () => Promise<string>]>([
  ['expired', () => signed(claims, '-1s')],
  ['without an end', () => signed(claims)],
  ['for somebody else’s ears', () => signed({ ...claims, aud: 'subgraphs' }, '1m')],
  ['of another issuer', () => signed({ ...claims, iss: 'gateway' }, '1m')],
  ['without an account', () => signed({ ...claims, sub: undefined }, '1m')],
  ['for an empty account', () => signed({ ...claims, sub: '' }, '1m')],
  ['signed in another way', () => signed(claims, '1m', 'HS384')],
  ['of another secret', () => bearerOf('another secret that is long enough', 'editor@example.org')],
  ['cut short', async () => (await bearerOf(secret, 'editor@example.org')).slice(0, -2)],
  ['garbage', async () => 'garbage'],
])('a token that is %s is refused', async (_, token) => {
  await expect(emailOfBearer(secret, await token())).rejects.toMatchObject(refused)
})
