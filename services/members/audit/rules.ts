import { hasGrant, type Viewer } from '../../shared/viewer.ts'

/** The trail names who did what: for the secretariat alone. */
export const mayReadAuditTrail = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

// each part is bounded, and begins where a word does: a long word without an @ is passed over once
const address = /(?<![^\s"<>@])[^\s"<>@]{1,64}@[^\s"<>@]{1,255}/g

/** A record as it may be shown: whoever is named by an address of mail is not. */
export function withoutAddresses(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('@') ? value.replace(address, '…@…') : value
  if (Array.isArray(value)) return value.map(withoutAddresses)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutAddresses(each)]))
}

/** What may be the id of somebody, each once: a short text in one word, wherever it stands. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w-]{1,64}$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(idsIn))]
}
