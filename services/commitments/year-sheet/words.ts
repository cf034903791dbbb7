import { bestText, folded, type Texts } from '../../shared/language.ts'
import type { ProgressStatus } from '../database/tables.ts'
import words from './words.json' with { type: 'json' }

export type Column = keyof typeof words.columns
export const columns = Object.keys(words.columns) as readonly Column[]
export const statuses = Object.keys(words.statuses) as readonly ProgressStatus[]

const wordIn = (texts: Texts, languages: readonly string[]) => bestText(texts, [...languages, 'en']) ?? ''

/** What the portal calls a column, or a status, in one of its languages. */
export const headingIn = (column: Column, languages: readonly string[]) => wordIn(words.columns[column], languages)
export const statusIn = (status: ProgressStatus, languages: readonly string[]) =>
  wordIn(words.statuses[status], languages)

/** By every word for it in every language, and by its own name, as sheets had them first. */
export const byAnyWord = <Name extends string>(texts: Record<Name, Texts>) =>
  new Map(
    Object.entries<Texts>(texts).flatMap(([name, said]) =>
      [name, ...Object.values(said)].map(word => [folded(word), name as Name] as const),
    ),
  )

export const columnsByWord = byAnyWord<Column>(words.columns)
const statusesByWord = byAnyWord<ProgressStatus>(words.statuses)

/** A status by any word for it; what is none stays as it is, to be told as a fault. */
export const statusOf = (text: string) => statusesByWord.get(folded(text)) ?? text
