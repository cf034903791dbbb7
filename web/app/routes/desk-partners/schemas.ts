import { z } from 'zod'
import { atOnce } from '../../components/field/at-once.ts'
import { needsReason, strikeFields } from '../../components/strike/strike.ts'
import { webAddress } from '../../components/field/web-address.ts'
import { partnerKinds } from '../partners/kinds.ts'
import { isTold, isWritten } from './told.ts'

const words = (most: number) => z.string().trim().max(most, 'tooLong').optional()
const inLanguages = (most: number) =>
  z.object({ en: words(most), fr: words(most), ar: words(most), vi: words(most) }).default({})
const network = z.enum(['CMARD', 'WIC'], { error: 'required' })
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'date')
  .optional()
/** Which record is corrected; nothing for a new one. */
const corrects = { id: z.string().optional(), revision: z.number().optional() }
const told = {
  happenedOn: z.string().trim().max(10, 'invalid').optional(),
  reportedFrom: day,
  reportedUntil: day,
  source: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'tooLong'),
}

export const partnerSchema = z
  .object({
    ...corrects,
    name: inLanguages(200),
    kind: z.enum(partnerKinds, { error: 'required' }),
    network,
    website: webAddress.optional(),
    note: inLanguages(2_000),
    source: told.source,
  })
  .superRefine(isWritten('name'), atOnce)

export const workSchema = z
  .object({
    ...corrects,
    ...strikeFields,
    ...told,
    network,
    what: inLanguages(2_000),
    partners: z.array(z.string(), { error: 'required' }).min(1, 'required'),
    /** One a line. */
    municipalities: z.string().max(5_000, 'tooLong').optional(),
  })
  .superRefine(isWritten('what'), atOnce)
  .superRefine(isTold, atOnce)
  .superRefine(needsReason, atOnce)

export const changeSchema = z
  .object({
    ...corrects,
    ...strikeFields,
    ...told,
    partner: z.string({ error: 'required' }).min(1, 'required'),
    step: z.enum(['JOINED', 'LEFT'], { error: 'required' }),
    note: inLanguages(2_000),
  })
  .superRefine(isTold, atOnce)
  .superRefine(needsReason, atOnce)
