import { wordsFor } from '../../language/words.server.ts'
import { shortElement } from '../maturity/elements.ts'

interface Element {
  code: string
  family: string
  name: { text: string }
}

/** One word for each element, in every language: names of the model are too long for a drawing. */
export function shortElements(lang: string, elements: readonly Element[]): ReadonlyMap<string, string> {
  const t = wordsFor(lang, 'maturity')
  return new Map(
    elements.map(element => {
      const known = shortElement(element)
      return [element.code, known ? t(`element.${known}`) : element.name.text]
    }),
  )
}
