import { bestLanguage, type Texts } from '../../shared/language.ts'
import { beginningOf } from '../../shared/texts.ts'
import type { Alignment } from './alignment.ts'
import { differencesOf } from './differences.ts'
import { isAnother } from './language-of.ts'
import type { OutlineRow } from './outline.ts'
import words from './warnings.json' with { type: 'json' }

type Languages = { lang: string; sourceLang: string }

export type Warning = { code: keyof typeof words; line: number | null; facts: Record<string, string> }

/** Words that do not seem to be of the language that was said. */
export const warningsOfLanguage = (said: string, recognised: string | null): Warning[] =>
  isAnother(said, recognised)
    ? [{ code: 'OTHER_LANGUAGE', line: null, facts: { said, recognised: recognised ?? '' } }]
    : []

/** A title that the plan has in this language already, and that would be another one. */
export function warningsOfTitle(titles: Texts, title: string, { lang, sourceLang }: Languages): Warning[] {
  const before = titles[lang]
  if (!title || before === undefined || before === title) return []
  return [{ code: 'REPLACED', line: null, facts: { number: beginningOf(titles[sourceLang] ?? '', 40), facts: before } }]
}

/** What a person should look at in an outline, line by line. */
export const warningsOfRows = (rows: readonly OutlineRow[]): Warning[] =>
  rows.flatMap(row => row.checks.map(code => ({ code, line: row.lines[0] ?? null, facts: {} })))

/** What a person should look at in a translation that was aligned. */
export function warningsOfAlignment(
  { pairs, unmatched, missing }: Alignment,
  { lang, sourceLang }: Languages,
): Warning[] {
  return [
    ...unmatched.map(
      (row): Warning => ({
        code: 'NOT_IN_THE_PLAN',
        line: row.lines[0] ?? null,
        facts: { number: row.number || row.text },
      }),
    ),
    ...missing.map(
      (segment): Warning => ({
        code: 'NOT_IN_THE_DOCUMENT',
        line: null,
        facts: { number: segment.number || (segment.text[sourceLang] ?? '') },
      }),
    ),
    ...pairs.flatMap(({ segment, row, isByPosition }): Warning[] => {
      const place = { line: row.lines[0] ?? null }
      const number = segment.number || beginningOf(segment.text[sourceLang] ?? '', 40)
      const before = segment.text[lang]
      const isReplaced = before !== undefined && before !== row.text
      return [
        ...(isReplaced ? [{ code: 'REPLACED', ...place, facts: { number, facts: before } } as const] : []),
        ...(isByPosition ? [{ code: 'ALIGNED_BY_PLACE', ...place, facts: { number } } as const] : []),
        ...differencesOf(segment.text[sourceLang] ?? '', row.text, { lang, sourceLang }).map(({ code, facts }) => ({
          code,
          ...place,
          facts: { number, facts: facts.join(', ') },
        })),
      ]
    }),
  ]
}

/** A warning in the language of whoever asks. */
export function toWarning({ code, line, facts }: Warning, languages: readonly string[]) {
  const texts: Record<string, string> = words[code]
  const lang = bestLanguage(texts, languages) ?? 'en'
  const names = new Intl.DisplayNames(lang, { type: 'language' })
  const told = code === 'OTHER_LANGUAGE' ? named(facts, names) : facts
  return { code, line, message: (texts[lang] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => told[name] ?? '') }
}

const named = (facts: Warning['facts'], names: Intl.DisplayNames) =>
  Object.fromEntries(Object.entries(facts).map(([name, tag]) => [name, names.of(tag) ?? tag]))
