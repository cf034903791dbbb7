import { diffWordsWithSpace } from 'diff'
import type { TextPart } from '../../components/marked-text/marked-text.tsx'

/** What was changed in a source, word by word. */
export const differenceOf = (before: string, now: string): TextPart[] =>
  diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
  }))
