import { z } from 'zod'

export const spans = ['30', '90', '180', '365'] as const

export const makeSchema = z.object({
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong'),
  scope: z.enum(['READ', 'WRITE'], { error: 'required' }),
  days: z.enum(spans, { error: 'required' }),
  /** All that one has at each moment, where none is ticked. */
  grants: z.array(z.string()).default([]),
})
export type MakeValues = z.infer<typeof makeSchema>
