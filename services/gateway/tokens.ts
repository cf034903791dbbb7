import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import { randomUUID } from 'node:crypto'
import type { TokenScope } from '../shared/api-token.ts'
import { receiptAudience } from '../shared/files/receipt.ts'
import type { KeptFile } from '../shared/files/receive.ts'
import { type Grant, tokenAudience, tokenIssuer } from '../shared/viewer.ts'

type Claims = { personId: string; grants: readonly Grant[]; tokenScope?: TokenScope | undefined }

/**
 * The key that this gateway signs with, new at every start. Subgraphs hold its public half only, so none of them can
 * speak for a person to another.
 */
export async function createTokens() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const kid = randomUUID()
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' }] }
  const sign = (claims: Record<string, unknown>, subject?: string, audience = tokenAudience) => {
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(tokenIssuer)
      .setAudience(audience)
      .setExpirationTime('60s')
    return (subject ? token.setSubject(subject) : token).sign(privateKey)
  }
  return {
    jwks,
    keys: createLocalJWKSet(jwks),
    /** For one request of one person. */
    ofPerson: ({ personId, grants, tokenScope }: Claims) => sign({ grants, tokenScope }, personId),
    /** For what the gateway asks on its own behalf. */
    ofGateway: () => sign({ gateway: true }),
    /** For whoever sent a file that is kept. */
    ofFile: (file: KeptFile, personId: string) => sign({ file }, personId, receiptAudience),
  }
}

export type Tokens = Awaited<ReturnType<typeof createTokens>>
