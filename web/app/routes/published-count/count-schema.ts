import { z } from 'zod'
import { needsReason, strikeFields } from '../../components/strike/strike.ts'

/** A count as an officer writes it. What a date may say is known to the graph alone. */
export const countSchema = z
  .object({
    ...strikeFields,
    date: z.string().trim().max(20, 'date').optional(),
    count: z.number({ error: 'invalid' }).int('invalid').min(0, 'invalid').max(9999, 'invalid').optional(),
    what: z.string({ error: 'required' }).trim().min(1, 'required').max(300, 'tooLong'),
    source: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'tooLong'),
    /** Which count is corrected, and the record of it that was read; both absent for a new one. */
    id: z.string().max(100).optional(),
    revision: z.number().int().optional(),
    /** Made with the page: the same page sent twice records once. */
    key: z.string().max(100).optional(),
  })
  .superRefine(needsReason)

/** Its fields as they stand in the form. */
export interface CountDraft {
  date: string
  count: string
  what: string
  source: string
  struck?: string
  reason?: string
}
