import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'

/** A short number, the same on the visitor's page and in the log: one for every request. */
export function referenceOf(context: AppLoadContext) {
  return createHash('sha256').update(context.nonce).digest('hex').slice(0, 8).toUpperCase()
}
