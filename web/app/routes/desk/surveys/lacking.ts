import type { LocalizedValue } from '../../../components/localized-text/localized-text.tsx'
import type { Text } from './head-schema.ts'

interface Written {
  allTitles: readonly Text[]
  allIntros: readonly Text[]
  questions: readonly {
    id: string
    prompt: LocalizedValue
    allPrompts: readonly Text[]
    choices: readonly { label: LocalizedValue; allLabels: readonly Text[] }[]
  }[]
}

const written = ['en', 'fr'] as const

const lacks = (texts: readonly Text[], lang: string) => texts.length > 0 && texts.every(text => text.lang !== lang)

/** What of a survey is not written in one of its two languages: a reader of that one is shown the other. */
export function lackingIn({ allTitles, allIntros, questions }: Written) {
  const ofLanguage = (lang: (typeof written)[number]) => ({
    lang,
    title: lacks(allTitles, lang),
    intro: lacks(allIntros, lang),
    questions: questions.flatMap(({ id, prompt, allPrompts, choices }) => {
      const labels = choices.filter(({ allLabels }) => lacks(allLabels, lang)).map(({ label }) => label)
      const isLacking = lacks(allPrompts, lang)
      return isLacking || labels.length > 0 ? [{ id, prompt, isLacking, labels }] : []
    }),
  })
  return written.map(ofLanguage).filter(({ title, intro, questions: some }) => title || intro || some.length > 0)
}

export type Lacking = ReturnType<typeof lackingIn>[number]
