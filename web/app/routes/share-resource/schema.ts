import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'
import { kinds } from '../library/filter.ts'
import { textsOfKind } from './draft.ts'
import { audiences } from './choices.ts'

const long = z.string().trim().max(6_000, 'tooLong').optional()
const short = z.string().trim().max(200, 'tooLong').optional()

const words = z.object({
  lang: z.string({ error: 'required' }),
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong'),
  summary: z.string().trim().max(4_000, 'tooLong').optional(),
  situation: long,
  done: long,
  cost: long,
  result: long,
  advice: long,
  what: long,
  where: long,
  hours: long,
})

const tags = z
  .string()
  .trim()
  .max(200, 'tooLong')
  .transform(text => text.split(/[\s,;،]+/).filter(Boolean))
  .optional()

export const shareSchema = z
  .object({
    kind: z.enum(kinds, { error: 'required' }),
    texts: z.array(words).min(1, 'required'),
    phone: z.string().trim().max(40, 'tooLong').optional(),
    email: short,
    url: webAddress.optional(),
    file: z.string().max(100).optional(),
    fileLang: z.string().max(35).optional(),
    municipality: short,
    author: short,
    licence: short,
    otherLicence: short,
    languages: z.array(z.string()).default([]),
    otherLanguages: tags,
    year: z.number({ error: 'invalid' }).int('invalid').optional(),
    province: z.string().max(2, 'invalid').optional(),
    audience: z.array(z.enum(audiences)).default([]),
    commitments: z.array(z.number().int().min(1).max(10)).default([]),
    indicators: z.array(z.string().max(10)).default([]),
    /** Made with the page: the same page sent twice shares once. */
    key: z.string().max(100).optional(),
    /** Of an item that is changed: the one that was read. */
    revision: z.number().int().optional(),
  })
  .superRefine(({ kind, texts, languages, otherLanguages }, context) => {
    if (languages.length === 0 && !otherLanguages?.length)
      context.addIssue({ code: 'custom', path: ['languages'], message: 'required' })
    texts.forEach((text, index) => {
      for (const { name, needed } of textsOfKind(kind))
        if (needed && !text[name])
          context.addIssue({ code: 'custom', path: ['texts', index, name], message: 'required' })
    })
  })

export type ShareValues = z.infer<typeof shareSchema>
