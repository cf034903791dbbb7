import { z } from 'zod'
import { canonicalObject } from '../../shared/canonical-json.ts'
import { isLanguage } from '../../shared/texts.ts'
import { inclusionSections, isRecord } from './rules.ts'

const section = z.enum(inclusionSections)
const record = z.string().refine(isRecord)
const language = z.string().refine(isLanguage)
const words = z.string().trim().min(1).max(5_000)
const line = words.max(1_000)
const day = z.iso.date()

/** A page of the portal in the reader's language. */
const path = z
  .string()
  .max(500)
  .regex(/^\/\{lang\}\/[^\s\\]*$/)
/** A file that was uploaded: the same in every language. */
const file = z
  .string()
  .max(500)
  .regex(/^\/files\/[\w-]+\/[^\s\\/]+$/)
const address = z.union([path, file, z.url({ protocol: /^https?$/ }).max(4_000)])

const item = z.strictObject({ text: words, lang: language, note: line.nullable(), href: address.nullable() })
const list = { title: line, items: z.array(item).min(1).max(500) }

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words }),
  z.strictObject({ kind: z.literal('written'), text: words, lang: language }),
  z.strictObject({
    kind: z.literal('figures'),
    figures: z
      .array(z.strictObject({ label: line, value: line, href: path.nullable() }))
      .min(1)
      .max(20),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: line,
    head: z.array(line).min(1).max(6),
    rows: z
      .array(
        z
          .array(
            z.strictObject({
              text: line,
              status: z.enum(['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE']).nullable(),
            }),
          )
          .min(1)
          .max(6),
      )
      .max(100),
  }),
  z.strictObject({ kind: z.literal('list'), href: path.nullable(), ...list }),
  z.strictObject({
    kind: z.literal('record'),
    record: record.nullable(),
    title: line,
    lang: language,
    href: path.nullable(),
    note: line.nullable(),
    facts: z.array(z.strictObject({ label: line, value: line })).max(20),
    passages: z.array(z.strictObject({ label: words, text: words, lang: language })).max(300),
    lists: z.array(z.strictObject(list)).max(5),
  }),
])

const documentIn = (lang: 'en' | 'fr' | 'ar' | 'vi') =>
  z.strictObject({
    lang: z.literal(lang),
    title: line,
    subtitle: line,
    about: words,
    sections: z.array(z.strictObject({ key: section, title: line, blocks: z.array(block).min(1).max(500) })).min(1),
  })

const texts = z.record(language, words)

const contentSchema = z.strictObject({
  version: z.literal(1),
  report: z.strictObject({
    id: z.string(),
    municipality: z.string(),
    year: z.int(),
    edition: z.int(),
    corrects: z.string().nullable(),
  }),
  composedOn: day,
  origin: z.url({ protocol: /^https?$/ }).max(200),
  /** Every record that the report speaks of, with the revision that was read where it has one. */
  records: z.array(z.strictObject({ record, revision: z.int().nullable() })).max(1_000),
  paragraphs: z.array(z.strictObject({ id: z.string(), section, text: texts })),
  leftOut: z.array(z.strictObject({ record, reason: texts })),
  documents: z.strictObject({ en: documentIn('en'), fr: documentIn('fr'), ar: documentIn('ar'), vi: documentIn('vi') }),
})

export type InclusionContent = z.infer<typeof contentSchema>

/** What a report is to be locked with, when it is canonical and has the shape of one; else where it has not. */
export function readContent(
  text: string,
): { content: InclusionContent; wrongAt?: never } | { content?: never; wrongAt: string | null } {
  const value = canonicalObject(text)
  if (!value) return { wrongAt: null }
  const { data, error } = contentSchema.safeParse(value)
  return data ? { content: data } : { wrongAt: error?.issues[0]?.path.join('.') || 'content' }
}
