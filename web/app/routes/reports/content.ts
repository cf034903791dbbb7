import type { ReportSection } from '../../graphql/generated/graphql.ts'
import type { ReportDocument } from '../../report-document/document.ts'

/** A report is written in these; the frame around it speaks all languages of the portal. */
export const reportLanguages = ['en', 'fr'] as const
export type ReportLang = (typeof reportLanguages)[number]

/** The sections in their order. */
export const reportSections = [
  'INTRODUCTION',
  'ROSTER',
  'STEPS',
  'EXAMPLES',
  'PARTNERS',
  'EVENTS',
  'NEEDS',
  'GAPS',
] as const satisfies readonly ReportSection[]

/** All that a report says. What is locked is this, as canonical JSON. */
export interface ReportContent {
  version: 1
  report: { id: string; network: string; from: string; to: string; corrects: string | null }
  /** The day on which it was put together, in UTC. */
  composedOn: string
  /** Where the portal stood: links of files begin with it. */
  origin: string
  documents: Record<ReportLang, ReportDocument>
}
