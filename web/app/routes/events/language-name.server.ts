import { isLang, languageNames, languages } from '../../language/languages.ts'
import { nameOfLanguage } from '../../language/other-languages.ts'
import { wordsFor } from '../../language/words.server.ts'

/** Sign languages of Canada: Node knows their names in some languages only. */
const signed = ['ase', 'fcs', 'iks'] as const

/** A language that is spoken or signed, by its name. Made on the server: browsers know other names. */
export function nameOfSpoken(lang: string | undefined, tag: string) {
  const sign = signed.find(each => each === tag)
  return sign ? wordsFor(lang, 'terms')(`signLanguage.${sign}`) : nameOfLanguage(tag, lang ?? 'en')
}

/** Languages of a record by their names, each with the language that its name is in. */
export const namesOfSpoken = (lang: string | undefined, tags: readonly string[]) =>
  tags.map(tag => ({
    tag,
    name: isLang(tag) ? languageNames[tag] : nameOfSpoken(lang, tag),
    lang: isLang(tag) ? tag : undefined,
  }))

/**
 * Languages that a calendar can be narrowed to: those of the portal, the sign languages, and whichever other the address
 * asks for, under what it was asked by.
 */
export function spokenToChoose(lang: string, said: string | null, tag: string | null | undefined) {
  const usual = [...languages, ...signed].map(each => ({ value: each as string, label: nameOfSpoken(lang, each) }))
  const isAmong = !tag || usual.some(({ value }) => value === said)
  return isAmong ? usual : [...usual, { value: said ?? tag, label: nameOfSpoken(lang, tag) }]
}
