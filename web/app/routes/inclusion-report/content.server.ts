import { createHash } from 'node:crypto'
import type { Lang } from '../../language/languages.ts'
import { canonicalJson, type ReportDocument } from '../../report-document/document.ts'
import type { Report } from './records.ts'

type Texts = { [lang: string]: string }

/** All that an inclusion report says. What is locked is this, as canonical JSON; the graph holds it to its records. */
export interface InclusionContent {
  version: 1
  report: { id: string; municipality: string; year: number; edition: number; corrects: string | null }
  /** The day on which it was put together, in UTC. */
  composedOn: string
  /** Where the portal stood: links of files begin with it. */
  origin: string
  records: { record: string; revision: number | null }[]
  paragraphs: { id: string; section: string; text: Texts }[]
  leftOut: { record: string; reason: Texts }[]
  documents: Record<Lang, ReportDocument>
}

const textsOf = (texts: readonly { lang: string; text: string }[]): Texts =>
  Object.fromEntries(texts.map(({ lang, text }) => [lang, text]))

/** What the editors decided, as the content keeps it. */
export const decisionsOf = ({ paragraphs, leftOut }: Report) => ({
  paragraphs: paragraphs.map(({ id, section, allTexts }) => ({ id, section, text: textsOf(allTexts) })),
  leftOut: leftOut.map(({ record, allReasons }) => ({ record, reason: textsOf(allReasons) })),
})

/** Tells what a reader was shown from what would be shown now, whatever day it is. */
export const fingerprintOf = ({ title, subtitle, sections }: ReportDocument) =>
  createHash('sha256').update(canonicalJson({ title, subtitle, sections })).digest('hex')
