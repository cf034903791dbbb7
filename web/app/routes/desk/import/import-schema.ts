import { z } from 'zod'

export const networks = ['CMARD', 'WIC'] as const

export const importSchema = z.object({
  network: z.enum(networks, { error: 'required' }),
  sheet: z.instanceof(File, { error: 'required' }).refine(file => file.size > 0, 'required'),
})
