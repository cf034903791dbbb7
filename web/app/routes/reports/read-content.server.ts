import { z } from 'zod'
import { type ReportContent, reportLanguages, reportSections } from './content.ts'

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('written'), text: z.string() }),
  z.object({
    kind: z.literal('figures'),
    figures: z.array(z.object({ label: z.string(), value: z.string(), href: z.string() })),
  }),
  z.object({
    kind: z.literal('list'),
    title: z.string(),
    href: z.string().nullable(),
    items: z.array(z.object({ text: z.string(), note: z.string().nullable(), href: z.string().nullable() })),
  }),
])

const document = z.object({
  lang: z.enum(reportLanguages),
  title: z.string(),
  subtitle: z.string(),
  about: z.string(),
  sections: z.array(z.object({ key: z.enum(reportSections), title: z.string(), blocks: z.array(block) })),
})

const content: z.ZodType<ReportContent> = z.object({
  version: z.literal(1),
  report: z.object({
    id: z.string(),
    network: z.string(),
    from: z.string(),
    to: z.string(),
    corrects: z.string().nullable(),
  }),
  composedOn: z.string(),
  origin: z.string(),
  documents: z.object({ en: document, fr: document }),
})

/** What was locked, as far as this portal can read it: null for the rest, which nobody can change any more. */
export function readContent(text: string): ReportContent | null {
  try {
    return content.parse(JSON.parse(text))
  } catch {
    return null
  }
}
