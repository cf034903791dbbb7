import { z } from 'zod'

export const languages = ['en', 'fr', 'ar', 'vi'] as const

const subjects = {
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(160, 'tooLong'),
  commitments: z.array(z.coerce.number().int().min(1).max(10)).default([]),
  /** Codes, as `4c`. */
  indicators: z.array(z.string().max(40)).default([]),
  /** Their edition. */
  model: z.string().max(60).default('hrmm-2012'),
}

type Subjects = { commitments: readonly number[]; indicators: readonly string[] }
const isAboutSomething = ({ commitments, indicators }: Subjects) => commitments.length + indicators.length > 0
const aboutNothing = { path: ['commitments'], error: 'required' }

export const askSchema = z
  .object({
    ...subjects,
    body: z.string({ error: 'required' }).trim().min(1, 'required').max(10_000, 'tooLong'),
    audience: z.enum(['MEMBERS', 'PUBLIC'], { error: 'required' }),
    language: z.enum(languages, { error: 'required' }),
    municipality: z.string().max(200, 'tooLong').optional(),
    /** Made with the page: the same page sent twice asks once. */
    key: z.string().max(100).optional(),
    /** The first button looks for what was asked before, the second sends. */
    step: z.enum(['look', 'send']).catch('look'),
  })
  .refine(isAboutSomething, aboutNothing)

export const mendSchema = z.object(subjects).refine(isAboutSomething, aboutNothing)

export type AskValues = z.infer<typeof askSchema>
