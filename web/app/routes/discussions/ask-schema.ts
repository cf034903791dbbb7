import { z } from 'zod'

export const languages = ['en', 'fr', 'ar', 'vi'] as const

export const askSchema = z
  .object({
    title: z.string({ error: 'required' }).trim().min(1, 'required').max(160, 'tooLong'),
    body: z.string({ error: 'required' }).trim().min(1, 'required').max(10_000, 'tooLong'),
    commitments: z.array(z.coerce.number().int().min(1).max(10)).default([]),
    /** As `hrmm-2012:4c`, from the page of an indicator. */
    indicator: z.string().max(100).optional(),
    audience: z.enum(['MEMBERS', 'PUBLIC'], { error: 'required' }),
    language: z.enum(languages, { error: 'required' }),
    municipality: z.string().max(200, 'tooLong').optional(),
    /** Made with the page: the same page sent twice asks once. */
    key: z.string().max(100).optional(),
    /** The first button looks for what was asked before, the second sends. */
    step: z.enum(['look', 'send']).catch('look'),
  })
  .refine(({ commitments, indicator }) => commitments.length > 0 || indicator, {
    path: ['commitments'],
    error: 'required',
  })

export type AskValues = z.infer<typeof askSchema>
