import { isLang, languageNames } from './languages.ts'

/** Languages beside the portal's own that municipalities write plans in, or have them translated into: theirs are offered, any other is taken by its code. */
const offered =
  'am atj bla bn bo chp ckb cr crg crk csw dak de dgr el es fa fil gu gwi hai he hi hr ht hu hy id it iu ja km ko ku lo mic ml moe moh my ne nl oj pa pl ps pt ro ru rw si so sq sr sw ta te th ti tr uk ur yue zh'.split(
    ' ',
  )

export interface OtherLanguage {
  tag: string
  name: string
}

const namesIn = (lang: string) => new Intl.DisplayNames(lang, { type: 'language' })

/** The languages that are offered, by their names in the language of the page. Made on the server: browsers know other names. */
export function otherLanguages(lang: string): OtherLanguage[] {
  const names = namesIn(lang)
  return offered
    .map(tag => ({ tag, name: names.of(tag) ?? tag }))
    .filter(({ tag, name }) => name !== tag)
    .sort((one, other) => one.name.localeCompare(other.name, lang))
}

/** A language in its own name where it is one of the portal's, and else in the language of the page. */
export function nameOfLanguage(tag: string, lang: string) {
  if (isLang(tag)) return languageNames[tag]
  try {
    return namesIn(lang).of(tag) ?? tag
  } catch {
    return tag
  }
}

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase()

/** The code of a language that was named by it, or by its name in the language of the page; what is neither stays as it is. */
export function tagOf(said: string, lang: string) {
  const found = otherLanguages(lang).find(({ name }) => folded(name) === folded(said))
  const own = Object.entries(languageNames).find(([, name]) => folded(name) === folded(said))
  return found?.tag ?? own?.[0] ?? said.trim()
}
