import type { RegistrationStatus } from '../database/tables.ts'

/** A later standing is a larger number, and whoever comes back goes on from where they left. */
const weights: Record<RegistrationStatus, number> = { WAITLISTED: 1, REGISTERED: 2, CANCELLED: 3 }

/** How often one's place at an event changed, over all registrations for it: a number that only grows. */
export const stepsOf = (statuses: readonly RegistrationStatus[]) =>
  statuses.reduce((sum, status) => sum + weights[status], 0)
