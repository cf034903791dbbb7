import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ConfirmationRow } from '../database/tables.ts'
import type { ConfirmationState } from '../types.generated.ts'

const day = 86_400_000

const answerDays = 30
const linkDays = 90

export const mayAskToConfirm = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

export const expiryOf = (askedAt: Date) => new Date(askedAt.getTime() + linkDays * day)
export const dueOf = (askedAt: Date) => new Date(askedAt.getTime() + answerDays * day)

/** Whoever was asked before this moment has had long enough. */
export const overdueBefore = (now: Date) => new Date(now.getTime() - answerDays * day)

/** Whoever was last asked, or last confirmed, before this moment is asked again. */
export function dueBefore(now: Date) {
  const before = new Date(now)
  before.setUTCFullYear(before.getUTCFullYear() - 1)
  return before
}

export function stateOf(
  { answeredAt, expiresAt }: Pick<ConfirmationRow, 'answeredAt' | 'expiresAt'>,
  { isContact, now }: { isContact: boolean; now: Date },
): ConfirmationState {
  if (answeredAt) return 'ANSWERED'
  if (!isContact) return 'ENDED'
  return expiresAt <= now ? 'EXPIRED' : 'OPEN'
}

/** The fault at the field of the successor that it is about. */
export const inSuccessor = (fault: Fault): Fault => ({ ...fault, field: fault.field && `successor.${fault.field}` })

/** Why a link cannot be used; null when it can. */
export function faultOfLink(state: ConfirmationState): Fault | null {
  if (state === 'EXPIRED') return { word: 'linkExpired', field: 'token' }
  if (state === 'ENDED') return { word: 'contactEnded', field: 'token' }
  return state === 'ANSWERED' ? { word: 'linkUsed', field: 'token' } : null
}
