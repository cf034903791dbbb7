import { hasGrant, type Viewer } from '../../shared/viewer.ts'

/** The trail names who did what: for the secretariat alone. */
export const mayReadAuditTrail = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

const address = /[^\s"<>@]+@[^\s"<>@]+\.[^\s"<>@]+/g

/** A record as it may be shown: whoever is named by an address of mail is not. */
export function withoutAddresses(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(address, '…@…')
  if (Array.isArray(value)) return value.map(withoutAddresses)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutAddresses(each)]))
}
