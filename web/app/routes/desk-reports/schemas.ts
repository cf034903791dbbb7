import { z } from 'zod'
import { reportSections } from '../reports/content.ts'

const day = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}$/, 'date')

export const draftSchema = z.object({
  network: z.enum(['CMARD', 'WIC'], { error: 'required' }),
  from: day,
  to: day,
  corrects: z.string().optional(),
})

const revision = z.number({ error: 'invalid' })
const text = z.string().max(5_000, 'tooLong').optional()

export const paragraphSchema = z
  .object({
    revision,
    paragraph: z.string().optional(),
    section: z.enum(reportSections, { error: 'required' }),
    en: text,
    fr: text,
  })
  .refine(({ en, fr }) => Boolean(en?.trim() || fr?.trim()), { path: ['en'], error: 'required' })

export const moveSchema = z.object({
  revision,
  paragraph: z.string(),
  section: z.enum(reportSections).optional(),
  position: z.number(),
})

/** Of a button that acts on the whole report. */
export const revisionSchema = z.object({ revision })

export const removeSchema = z.object({ revision, paragraph: z.string() })

/** What the page showed when its button was pressed. */
export const lockSchema = z.object({ revision, basis: z.string() })
