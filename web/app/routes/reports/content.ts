import type { ReportSection } from '../../graphql/generated/graphql.ts'

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

/** A figure, and the address of what gives it: a path of the portal, `{lang}` standing for the language. */
export interface ReportFigure {
  label: string
  value: string
  href: string
}

export interface ReportItem {
  text: string
  note: string | null
  href: string | null
}

export type ReportBlock =
  | { kind: 'text'; text: string }
  | { kind: 'written'; text: string }
  | { kind: 'figures'; figures: ReportFigure[] }
  | { kind: 'list'; title: string; href: string | null; items: ReportItem[] }

export interface ReportDocument {
  lang: ReportLang
  title: string
  subtitle: string
  about: string
  sections: { key: ReportSection; title: string; blocks: ReportBlock[] }[]
}

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

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One text for one content: keys in alphabetical order, no blanks. */
export function canonicalJson(value: unknown): string {
  const json = value as Json
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`
  if (json === null || typeof json !== 'object') return JSON.stringify(json)
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}

/** What an officer wrote, paragraph by paragraph: an empty line begins a new one. */
export const paragraphsIn = (text: string) =>
  text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(one => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** An address within the portal, in a language; nowhere else leads a link of a report. */
export const addressIn = (href: string, lang: string) =>
  /^\/(?![/\\])/.test(href) ? href.replace('{lang}', lang) : '#'
