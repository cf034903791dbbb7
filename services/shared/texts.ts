import type { Texts } from './language.ts'
import type { Fault } from './user-error.ts'

type TextEntry = { lang: string; text: string }
type TextLimits = { field: string; most: number; isRequired?: boolean }

const mostLanguages = 30

/** The one form of a tag that all its spellings share. */
export const canonical = (tag: string) => Intl.getCanonicalLocales(tag)[0] ?? tag

/** By shape only: no list that Node knows holds all Indigenous languages. */
export function isLanguage(tag: string) {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return false
  try {
    return Boolean(canonical(tag))
  } catch {
    return false
  }
}

/** What PostgreSQL can keep of a person's words: no NUL, no half of a character; and no blanks around. */
export const storable = (text: string) => Buffer.from(text.replaceAll('\0', '')).toString().trim()

const characters = new Intl.Segmenter()

/** The beginning of a text, of whole characters: half of one can be stored nowhere. */
export const beginningOf = (text: string, most: number) =>
  text.slice(0, characters.segment(text).containing(most)?.index)

/** A text that is too long, cut, with a sign that it was. */
export const shortened = (text: string, most: number) =>
  text.length > most ? `${beginningOf(text, most - 1).trimEnd()}…` : text

export const faultsOfLength = (text: string | null | undefined, field: string, most: number): Fault[] =>
  (text?.length ?? 0) > most ? [{ word: 'tooLong', field, facts: { most } }] : []

/** Everything that is wrong with a text in languages, as a person sent it. */
export function faultsOfTexts(entries: readonly TextEntry[], { field, most, isRequired = false }: TextLimits): Fault[] {
  if (entries.length > mostLanguages) return [{ word: 'tooMany', field, facts: { most: mostLanguages } }]
  // as they are kept: `eng` is `en`, and one would take the place of the other
  const langs = entries.map(({ lang }) => (isLanguage(lang) ? canonical(lang) : lang))
  const isMissing = isRequired && !entries.some(({ text }) => storable(text))
  return [
    ...(isMissing ? [{ word: 'required', field } as const] : []),
    ...entries.flatMap(({ lang, text }, index): Fault[] => [
      ...(isLanguage(lang)
        ? []
        : [{ word: 'unknownLanguage', field: `${field}.${index}.lang`, facts: { lang } } as const]),
      ...(langs.indexOf(langs[index] ?? lang) < index
        ? [{ word: 'saidTwice', field: `${field}.${index}.lang` } as const]
        : []),
      ...(storable(text).length > most
        ? [{ word: 'tooLong', field: `${field}.${index}.text`, facts: { most } } as const]
        : []),
    ]),
  ]
}

/** The entries that say something, as a column keeps them. */
export const textsOf = (entries: readonly TextEntry[]): Texts =>
  Object.fromEntries(
    entries.map(({ lang, text }) => [canonical(lang), storable(text)] as const).filter(([, text]) => text),
  )

/** Each language of a text as a text of its own, which answers in that language, whatever the reader wants. */
export const asTexts = (texts: Texts | null | undefined): Texts[] =>
  Object.entries(texts ?? {}).map(([lang, text]) => ({ [lang]: text }))
