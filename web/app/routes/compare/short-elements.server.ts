import { wordsFor } from '../../language/words.server.ts'

interface Element {
  code: string
  name: { text: string }
}

const codes = ['LA', 'CC', 'AL', 'CR', 'EV'] as const

/** One word for each element, in every language: names of the model are too long for a drawing. */
export function shortElements(lang: string, elements: readonly Element[]): ReadonlyMap<string, string> {
  const t = wordsFor(lang, 'maturity')
  return new Map(
    elements.map(({ code, name }) => {
      const known = codes.find(each => each === code)
      return [code, known ? t(`element.${known}`) : name.text]
    }),
  )
}
