import { z } from 'zod'

export const acceptSchema = z.object({
  displayName: z.string({ error: 'required' }).trim().min(1, 'required').max(120, 'tooLong'),
})

export type AcceptValues = z.infer<typeof acceptSchema>
