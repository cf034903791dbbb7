import { bestText, folded, type Texts } from '../../shared/language.ts'
import type { Rating } from '../database/tables.ts'
import { byAnyWord } from '../year-sheet/words.ts'
import words from './words.json' with { type: 'json' }

export type Column = keyof typeof words.columns
export const columns = Object.keys(words.columns) as readonly Column[]
export const ratings = Object.keys(words.ratings) as readonly Rating[]

const wordIn = (texts: Texts, languages: readonly string[]) => bestText(texts, [...languages, 'en']) ?? ''

/** What the portal calls a column, a rating, or the sheet of notes, in one of its languages. */
export const headingIn = (column: Column, languages: readonly string[]) => wordIn(words.columns[column], languages)
export const ratingIn = (rating: Rating, languages: readonly string[]) => wordIn(words.ratings[rating], languages)
export const notesIn = (languages: readonly string[]) => wordIn(words.notes, languages)

/** The sheet that says how to fill in the others. */
export const isNotes = (tab: string) => Object.values(words.notes).includes(tab)

export const columnsByWord = byAnyWord<Column>(words.columns)
const ratingsByWord = byAnyWord<Rating>(words.ratings)

/** A rating by any word for it; what is none stays as it is, to be told as a fault. */
export const ratingOf = (text: string) => ratingsByWord.get(folded(text)) ?? text
