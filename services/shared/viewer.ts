import { jwtVerify, type JWTVerifyGetKey } from 'jose'
import type { TokenScope } from './api-token.ts'
import { unauthenticated } from './errors.ts'

export type Role = 'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT'

/** A role and what it covers: a municipality, a network, or everything when both are null. */
export type Grant = { role: Role; municipality: string | null; network: string | null }

/** Who asks: nobody, a person, or the gateway itself. `tokenScope` where an API token speaks for the person. */
export type Viewer = {
  personId: string | null
  grants: readonly Grant[]
  isGateway: boolean
  tokenScope?: TokenScope | undefined
}

export const nobody: Viewer = { personId: null, grants: [], isGateway: false }

/** A viewer with one grant and no person: what a rule's table of permissions is tested with. */
export const viewerWith = (...grants: Grant[]): Viewer => ({ personId: 'somebody', grants, isGateway: false })

export const tokenAudience = 'subgraphs'
export const tokenIssuer = 'gateway'

/** The viewer of a request. No token is nobody; a token that does not verify is refused without detail. */
export async function viewerFromToken(authorization: string | undefined, keys: JWTVerifyGetKey): Promise<Viewer> {
  if (!authorization) return nobody
  const token = /^Bearer ([\w.-]+)$/.exec(authorization)?.[1]
  if (!token) throw unauthenticated()
  const claims = await jwtVerify(token, keys, { audience: tokenAudience, issuer: tokenIssuer, algorithms: ['EdDSA'] })
    .then(({ payload }) => payload)
    .catch(() => {
      throw unauthenticated()
    })
  return {
    personId: claims.sub ?? null,
    grants: (claims['grants'] as Grant[] | undefined) ?? [],
    isGateway: claims['gateway'] === true,
    tokenScope: claims['tokenScope'] as TokenScope | undefined,
  }
}

/** Whether a grant of one of these roles covers a municipality, or everything where none is named. */
export const hasGrant = (viewer: Viewer, roles: readonly Role[], covers: (grant: Grant) => boolean = () => true) =>
  viewer.grants.some(grant => roles.includes(grant.role) && covers(grant))

/** The person who asks; refuses when nobody is signed in. */
export function signedIn(viewer: Viewer): string {
  if (!viewer.personId) throw unauthenticated()
  return viewer.personId
}
