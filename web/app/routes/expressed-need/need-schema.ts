import { z } from 'zod'
import { needsReason, strikeFields } from '../../components/strike/strike.ts'

const words = z.string().trim().max(2_000, 'tooLong').optional()
const inLanguages = z.object({ en: words, fr: words, ar: words, vi: words }).default({})
const day = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}$/, 'date')

/** A need as an officer writes it. */
export const needSchema = z
  .object({
    ...strikeFields,
    what: inLanguages,
    answer: inLanguages,
    from: day,
    to: day,
    source: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'tooLong'),
    /** Which need is corrected, and the record of it that was read; both absent for a new one. */
    id: z.string().max(100).optional(),
    revision: z.number().int().optional(),
    /** Made with the page: the same page sent twice records once. */
    key: z.string().max(100).optional(),
  })
  .superRefine(needsReason)
