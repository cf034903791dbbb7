import type { TFunction } from 'i18next'

type Words = TFunction<'audit'>

/** A word of the records in the reader's language; the word itself where it has no name yet. */
export const nameOf = (t: Words, kind: 'action' | 'type', word: string): string =>
  (t as unknown as (key: string, options: { defaultValue: string }) => string)(`${kind}.${word}`, {
    defaultValue: word,
  })
