import type { Rating } from '../../graphql/generated/graphql.ts'
import type { WrittenFile } from '../../upload/write-file.ts'

/** One row of the sheet as it stands in the form. */
export interface RowWords {
  rating: string
  reason: string
  evidence: string
  evidenceOn: string
  gap: string
  owner: string
}

export const parts = [
  'rating',
  'reason',
  'evidence',
  'evidenceOn',
  'gap',
  'owner',
] as const satisfies (keyof RowWords)[]

export const emptyRow: RowWords = { rating: '', reason: '', evidence: '', evidenceOn: '', gap: '', owner: '' }

export const nameOf = (part: keyof RowWords | 'revision' | 'was', code: string) => `${part}.${code}`

/** Blanks around, and the way in which a browser ends lines, are nothing that anybody typed. */
const plain = (words: string) => words.replaceAll('\r\n', '\n').trim()

export const isSame = (one: RowWords, other: RowWords) => parts.every(part => plain(one[part]) === plain(other[part]))

/** A short mark of what a row said, so that a form without scripts can tell which rows somebody has changed. */
export function markOf(row: RowWords) {
  let hash = 0xcbf29ce484222325n
  for (const character of parts.map(part => plain(row[part])).join('\u0000')) {
    hash ^= BigInt(character.codePointAt(0) ?? 0)
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(36)
}

interface Fields {
  get: (name: string) => FormDataEntryValue | null
  has: (name: string) => boolean
}

const textIn = (fields: Fields, name: string) => {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}

export const rowIn = (fields: Fields, code: string): RowWords => ({
  rating: textIn(fields, nameOf('rating', code)),
  reason: textIn(fields, nameOf('reason', code)),
  evidence: textIn(fields, nameOf('evidence', code)),
  evidenceOn: textIn(fields, nameOf('evidenceOn', code)),
  gap: textIn(fields, nameOf('gap', code)),
  owner: textIn(fields, nameOf('owner', code)),
})

export interface SentRow {
  code: string
  words: RowWords
  /** The revision of the row that the form began with; 0 where there was none. */
  revision: number
}

/** The rows of a form that say something else than they began with. */
export const changedRows = (fields: Fields, codes: readonly string[]): SentRow[] =>
  codes
    .filter(code => fields.has(nameOf('revision', code)))
    .map(code => ({
      code,
      words: rowIn(fields, code),
      revision: Number(textIn(fields, nameOf('revision', code))) || 0,
      was: textIn(fields, nameOf('was', code)),
    }))
    .filter(({ words, was }) => was !== markOf(words))

export type Problem = 'reasonNeeded' | 'date' | 'tooLong'

const limits = { reason: 1_000, evidence: 5_000, gap: 5_000, owner: 200 } as const
export const longest = limits

function isDay(day: string) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** Why a row cannot be kept as it stands. */
export function problemOf({ rating, reason, evidenceOn, ...words }: RowWords): Problem | null {
  if (rating === 'NOT_APPLICABLE' && !plain(reason)) return 'reasonNeeded'
  if (plain(evidenceOn) && !isDay(plain(evidenceOn))) return 'date'
  const texts = { reason, evidence: words.evidence, gap: words.gap, owner: words.owner }
  const isLong = (Object.keys(limits) as (keyof typeof limits)[]).some(part => plain(texts[part]).length > limits[part])
  return isLong ? 'tooLong' : null
}

/** What somebody else answered meanwhile. */
export interface TheirRow {
  words: RowWords
  revision: number
  by: string
}

/** What the server says to a sheet that saves itself. */
export type SaveAnswer =
  | {
      /** The new revision of each row that was kept. */
      kept: Record<string, number>
      theirs: Record<string, TheirRow>
      problems: Record<string, Problem>
      counts: readonly ElementCount[]
      at: string
    }
  | { failed: 'signedOut' | 'refused' | 'closed' | 'invalid' }

export interface ElementCount {
  element: string
  answered: number
  asked: number
  /** Taken over, and not rated since. */
  unreviewed: number
}

/** What stands beside a row, and is not written into it. */
export interface Beside {
  /** How it was rated in the assessment that was taken over. */
  last: Rating | null
  files: readonly WrittenFile[]
}

export const uploadName = (code: string) => `${code}.upload`
export const fileName = (code: string) => `${code}.file`
/** A button that takes a file out of a row. */
export const dropValue = (code: string, file: string) => `${code} ${file}`

/** What becomes of the files of a row. */
export type FilesAnswer = { files: readonly WrittenFile[] } | { problem: string }
