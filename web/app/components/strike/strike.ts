import { z } from 'zod'

/** What a form of a correction asks for beside the record itself. */
export const strikeFields = {
  struck: z.literal('yes').optional(),
  reason: z.string().trim().max(500, 'tooLong').optional(),
}

type Typed = { struck?: 'yes' | undefined; reason?: string | undefined }

/** Whoever strikes a record says why. */
export function needsReason({ struck, reason }: Typed, context: z.RefinementCtx) {
  if (struck && !reason) context.addIssue({ code: 'custom', path: ['reason'], message: 'required' })
}

/** The same as the graph takes it: what is not said to be struck counts. */
export const strikeIn = ({ struck, reason }: Typed) => ({ struck: struck === 'yes', reason: reason || null })
