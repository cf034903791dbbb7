import type { Texts } from '../../shared/language.ts'

/** A text that holds one language answers in that language, whatever the reader wants. */
export const oneByOne = (texts: Texts | null): Texts[] =>
  Object.entries(texts ?? {}).map(([lang, text]) => ({ [lang]: text }))
