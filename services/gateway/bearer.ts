import { jwtVerify, SignJWT } from 'jose'
import { unauthenticated } from '../shared/errors.ts'
import { keyFor } from './secret.ts'

const audience = 'graph'
const issuer = 'portal'
const lifetime = '30d'

const key = (secret: string) => keyFor('bearer', secret)

/** A token that a script sends to the graph to act as this account. What the account may do is looked up at each request. */
export const bearerOf = (secret: string, email: string) =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(email)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(key(secret))

/** The account that a token was made for; refuses one that is forged, expired or made for something else. */
export async function emailOfBearer(secret: string, token: string): Promise<string> {
  const demands = { audience, issuer, algorithms: ['HS256'], requiredClaims: ['sub', 'exp'] }
  const claims = await jwtVerify(token, key(secret), demands)
    .then(({ payload }) => payload)
    .catch(() => {
      throw unauthenticated()
    })
  if (!claims.sub) throw unauthenticated()
  return claims.sub
}
