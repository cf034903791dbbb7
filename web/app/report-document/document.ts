import { directionOf } from '../language/languages.ts'

/** A figure, and the address of what gives it: a path of the portal, `{lang}` standing for the language. */
export interface ReportFigure {
  label: string
  value: string
  href: string | null
}

export interface ReportItem {
  text: string
  /** Where it is another than that of the document. */
  lang?: string
  note: string | null
  /** What stands beside the note in one language only. */
  own?: { text: string; lang: string }
  href: string | null
}

export interface ReportCell {
  text: string
  status: 'NOT_STARTED' | 'LIMITED' | 'SUBSTANTIAL' | 'COMPLETE' | null
}

export type ReportBlock =
  | { kind: 'text'; text: string }
  | { kind: 'written'; text: string; lang?: string }
  | { kind: 'figures'; figures: ReportFigure[] }
  | { kind: 'table'; caption: string; head: string[]; rows: ReportCell[][] }
  | { kind: 'list'; title: string; href: string | null; items: ReportItem[] }
  | ReportRecord

/** One record of the graph with what it says, each text in its own language. */
export interface ReportRecord {
  kind: 'record'
  record: string | null
  title: string
  lang: string
  href: string | null
  note: string | null
  facts: { label: string; value: string }[]
  passages: { label: string; text: string; lang: string }[]
  lists: { title: string; items: ReportItem[] }[]
}

/** A report in one language: what the page shows and the Word file holds. */
export interface ReportDocument {
  lang: string
  title: string
  subtitle: string
  about: string
  sections: { key: string; title: string; blocks: ReportBlock[] }[]
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

/** What somebody wrote, paragraph by paragraph: an empty line begins a new one. */
export const paragraphsIn = (text: string) =>
  text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(one => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

const isOutside = (href: string) => /^https?:\/\//.test(href)

/** An address within the portal, in a language, or one that a record names. */
export function addressIn(href: string, lang: string) {
  if (isOutside(href)) return href
  return /^\/(?![/\\])/.test(href) ? href.replace('{lang}', lang) : '#'
}

/** The attributes of a text whose language is another than that of what surrounds it. */
export const languageOfText = (lang: string | undefined, around: string) =>
  lang && lang !== around ? { lang, dir: directionOf(lang) as 'ltr' | 'rtl' } : {}
