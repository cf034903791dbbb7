import { languages } from '../../language/languages.ts'

type InLanguages = Partial<Record<(typeof languages)[number], string | undefined>>

/** What was written, as the graph takes it. */
export const entriesOf = (texts: InLanguages) =>
  languages.flatMap(lang => (texts[lang] ? [{ lang, text: texts[lang] }] : []))

/** What is on record, as the form shows it. */
export const textsIn = (entries: readonly { lang: string; text: string }[]): InLanguages =>
  Object.fromEntries(entries.map(({ lang, text }) => [lang, text]))

/** Names of municipalities one a line, each with its line and as its address: *Val-d’Or* is `val-dor`. */
export const namesIn = (lines: string | undefined) =>
  (lines ?? '')
    .split('\n')
    .map((name, at) => ({ name: name.trim(), line: at + 1, address: addressOf(name) }))
    .filter(({ address }) => address !== '')

const addressOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** An error at a text in one language belongs to the field of that language; one at the whole text, to the first. */
export function fieldOf(field: string | null | undefined, texts: Record<string, readonly { lang: string }[]>) {
  const [name = '', index] = (field ?? '').split('.')
  const entries = texts[name]
  return entries ? `${name}.${entries[Number(index)]?.lang ?? 'en'}` : field
}

/** A date as far as it is known: `2008` for a year. */
export const writtenDate = (date: { value: string; precision: 'DAY' | 'MONTH' | 'YEAR' } | null | undefined) =>
  date?.value.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[date.precision])
