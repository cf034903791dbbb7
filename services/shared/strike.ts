import { storable } from './texts.ts'
import type { Fault } from './user-error.ts'

type Strike = { struck?: boolean | null | undefined; reason?: string | null | undefined }

const mostReason = 500

/** Whoever says that a record is not to count says why. */
export function faultsOfStrike({ struck, reason }: Strike): Fault[] {
  const why = storable(reason ?? '')
  if (struck && !why) return [{ word: 'required', field: 'reason' }]
  return why.length > mostReason ? [{ word: 'tooLong', field: 'reason', facts: { most: mostReason } }] : []
}

/** The same as the columns keep it. What does not say that it is struck counts again. */
export const strikeOf = ({ struck, reason }: Strike) => ({
  struck: struck ?? false,
  reason: storable(reason ?? '') || null,
})
