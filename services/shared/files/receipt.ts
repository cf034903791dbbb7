import { jwtVerify, type JWTVerifyGetKey } from 'jose'
import { tokenIssuer } from '../viewer.ts'
import type { KeptFile } from './receive.ts'

export const receiptAudience = 'files'

/** The gateway's word that it keeps these bytes, given to whoever sent them. */
export type Receipt = KeptFile & { personId: string }

/** Undefined where the gateway said no such thing, or said it too long ago. */
export async function readReceipt(receipt: string, keys: JWTVerifyGetKey): Promise<Receipt | undefined> {
  const verified = await jwtVerify(receipt, keys, {
    audience: receiptAudience,
    issuer: tokenIssuer,
    algorithms: ['EdDSA'],
  }).catch(() => undefined)
  const { sub, file } = (verified?.payload ?? {}) as { sub?: string; file?: KeptFile }
  return sub && file ? { ...file, personId: sub } : undefined
}
