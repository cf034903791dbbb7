import { isLang, languageNames } from '../../language/languages.ts'

/** The name of a language in that language; its tag where the portal does not speak it. */
export function LanguageName({ tag }: { tag: string }) {
  return isLang(tag) ? <bdi lang={tag}>{languageNames[tag]}</bdi> : <bdi dir="ltr">{tag}</bdi>
}
