import { diffWordsWithSpace } from 'diff'

export interface DifferencePart {
  text: string
  is: 'same' | 'added' | 'removed'
}

/** What was changed in a source, word by word. */
export const differenceOf = (before: string, now: string): DifferencePart[] =>
  diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
