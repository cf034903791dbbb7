import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'

const longest = 5_000

/** One language a part: what was done, and what stands in the way. */
const words = z.object({
  lang: z.string({ error: 'required' }),
  summary: z.string({ error: 'required' }).trim().min(1, 'required').max(longest, 'tooLong'),
  challenges: z.string().trim().max(longest, 'tooLong').optional(),
})

/** A row that is left empty is no error: it is not sent. */
const evidence = z
  .object({
    title: z.string().trim().max(200, 'tooLong').optional(),
    url: webAddress.optional(),
    effectiveOn: z.iso.date('date').optional(),
  })
  .superRefine((row, { addIssue }) => {
    if (!row.title && !row.url && !row.effectiveOn) return
    for (const name of ['title', 'url'] as const)
      if (!row[name]) addIssue({ code: 'custom', message: 'required', path: [name] })
  })

export const publishSchema = z.object({
  status: z.enum(progressStatuses, { error: 'required' }),
  texts: z.array(words).min(1, 'required'),
  evidence: z.array(evidence).max(20, 'invalid').default([]),
  /** The revision that was read; absent for a first report. */
  revision: z.coerce.number().int().optional(),
  /** Made with the page: the same page sent twice publishes once. */
  key: z.string().max(100).optional(),
})

export type PublishValues = z.infer<typeof publishSchema>
