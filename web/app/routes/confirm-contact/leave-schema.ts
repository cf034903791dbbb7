import { z } from 'zod'

/** A successor is named whole or not at all. */
export const leaveSchema = z
  .object({
    displayName: z.string().trim().max(120, 'tooLong').optional(),
    email: z.string().trim().max(254, 'tooLong').pipe(z.email('email')).optional(),
  })
  .refine(({ displayName, email }) => !email || Boolean(displayName), { path: ['displayName'], error: 'required' })
  .refine(({ displayName, email }) => !displayName || Boolean(email), { path: ['email'], error: 'required' })

export type LeaveValues = z.infer<typeof leaveSchema>
