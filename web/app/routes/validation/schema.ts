import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'

const longest = 2_000
const text = z.string({ error: 'required' }).trim().min(1, 'required').max(longest, 'tooLong')

/** Once a language. */
const words = z.array(z.object({ lang: z.string({ error: 'required' }), text })).min(1, 'required')

/** A row that is left empty is no error: it is not sent. */
const link = z
  .object({ title: z.string().trim().max(200, 'tooLong').optional(), url: webAddress.optional() })
  .superRefine((row, { addIssue }) => {
    if (!row.title && !row.url) return
    for (const name of ['title', 'url'] as const)
      if (!row[name]) addIssue({ code: 'custom', message: 'required', path: [name] })
  })

export const validationSchema = z.object({
  /** Address of the peer, or the secretariat. */
  body: z.string(),
  verdict: z.enum(['AGREES', 'HAS_DOUBTS'], { error: 'required' }),
  words,
  links: z.array(link).max(10, 'invalid').default([]),
  revision: z.coerce.number().int(),
  key: z.string().max(100).optional(),
})

export const replySchema = z.object({ words, revision: z.coerce.number().int().optional() })
