import { z } from 'zod'
import { atOnce } from '../../components/field/at-once.ts'
import { reportSections } from '../reports/content.ts'

const day = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}$/, 'date')

const period = { network: z.enum(['CMARD', 'WIC'], { error: 'required' }), from: day, to: day }

type Refining = Pick<z.core.$RefinementCtx, 'addIssue'>

function isInOrder({ from, to }: { from: string; to: string }, { addIssue }: Refining) {
  const wrong = (path: string, message: string) => addIssue({ code: 'custom', message, path: [path] })
  if (from && to && to < from) wrong('to', 'endsBeforeStart')
  if (day.safeParse(from).success && from > new Date().toISOString().slice(0, 10)) wrong('from', 'notYet')
}

export const draftSchema = z.object({ ...period, corrects: z.string().optional() }).superRefine(isInOrder, atOnce)

const revision = z.number({ error: 'invalid' })
export const periodSchema = z.object({ revision, ...period }).superRefine(isInOrder, atOnce)

const text = z.string().max(5_000, 'tooLong').optional()

export const paragraphSchema = z
  .object({
    revision,
    paragraph: z.string().optional(),
    section: z.enum(reportSections, { error: 'required' }),
    en: text,
    fr: text,
  })
  .refine(({ en, fr }) => Boolean(en?.trim() || fr?.trim()), { path: ['en'], error: 'oneLanguage', ...atOnce })

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
