import { z } from 'zod'

/** Whoever asks for a sign-in link. Whether the address has an account is never said. */
export const linkSchema = z.object({
  email: z
    .string({ error: 'required' })
    .trim()
    .max(254, 'tooLong')
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'),
  returnTo: z.string().optional(),
})
