import { z } from 'zod'

export const viewSchema = z.object({
  /** Of the list that is kept, which need not be this one. */
  path: z.string().max(1000).catch(''),
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong'),
})
