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
    /** Id of a file that is kept. */
    file: z.string().optional(),
    effectiveOn: z.iso.date('date').optional(),
  })
  .superRefine((row, { addIssue }) => {
    if (!row.title && !row.url && !row.file && !row.effectiveOn) return
    if (!row.title) addIssue({ code: 'custom', message: 'required', path: ['title'] })
    if (!row.url && !row.file) addIssue({ code: 'custom', message: 'documentMissing', path: ['url'] })
    if (row.url && row.file) addIssue({ code: 'custom', message: 'fileOrLink', path: ['url'] })
  })

/** What the form knows of where its words come from; nobody types it. */
const behind = {
  /** The published revision that was read; absent for a first report. */
  revision: z.coerce.number().int().optional(),
  /** The revision of the draft that was read; absent where there is none. */
  draft: z.coerce.number().int().optional(),
  carriedReport: z.string().optional(),
  carriedRevision: z.coerce.number().int().optional(),
  confirmed: z.array(z.string()).default([]),
  /** Made with the page: the same page sent twice publishes once, and what it saved is no newer draft to it. */
  key: z.string().max(100).optional(),
}

export const publishSchema = z.object({
  status: z.enum(progressStatuses, { error: 'required' }),
  texts: z.array(words).min(1, 'required'),
  evidence: z.array(evidence).max(20, 'invalid').default([]),
  ...behind,
})

export type PublishValues = z.infer<typeof publishSchema>

const asTyped = z.string().default('')

/** The same while it is being written: only what the database cannot hold is wrong. */
export const draftSchema = z.object({
  status: z.enum(progressStatuses).optional(),
  texts: z.array(z.object({ lang: z.string(), summary: asTyped, challenges: asTyped })).default([]),
  evidence: z
    .array(z.object({ title: asTyped, url: asTyped, file: z.string().optional(), effectiveOn: asTyped }))
    .default([]),
  ...behind,
  /** A draft that is brought back. */
  id: z.string().optional(),
  /** For a colleague: who is to review it, and what both tell each other. */
  reviewer: z.string().optional(),
  note: z.string().max(1_000, 'tooLong').optional(),
})

export type DraftValues = z.infer<typeof draftSchema>
