import { z } from 'zod'

export const viewSchema = z.object({
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong'),
})
