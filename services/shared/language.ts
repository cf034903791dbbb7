/** A text in several languages, by BCP 47 tag: the shape of a `jsonb` column and of every LocalizedText before it is answered. */
export type Texts = Readonly<Record<string, string>>

/** The languages that the portal itself speaks. */
export const portalLanguages = ['en', 'fr', 'ar', 'vi'] as const

const rightToLeft = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export const primary = (lang: string) => lang.toLowerCase().split('-')[0] ?? lang

export function directionOf(lang: string) {
  return rightToLeft.has(primary(lang)) ? 'rtl' : 'ltr'
}

/** The languages of an Accept-Language header, best first; English and French close the list, as everything exists in one of them. */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  const wanted = (header ?? '')
    .split(',')
    .map(part => {
      const [lang = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map(one => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean)
      return { lang: lang.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ lang, quality }) => /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ lang }) => lang)
  return [...new Set([...wanted.slice(0, 10), 'en', 'fr'])]
}

/** The language of `texts` that fits best: the tag itself, then its primary language, then whatever there is. */
export function bestLanguage(texts: Texts, languages: readonly string[]): string | undefined {
  const held = Object.keys(texts).filter(lang => texts[lang]?.trim())
  for (const wanted of languages) {
    const match =
      held.find(lang => lang.toLowerCase() === wanted.toLowerCase()) ??
      held.find(lang => primary(lang) === primary(wanted))
    if (match) return match
  }
  return held[0]
}

export function bestText(texts: Texts, languages: readonly string[]) {
  const lang = bestLanguage(texts, languages)
  return lang === undefined ? undefined : texts[lang]
}

/** Letters only as a search compares them: no case, no accents, Arabic letter forms as one. */
export function folded(text: string) {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/[đ]/g, 'd')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’'‘`-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** All languages of a text in one folded line, for a search column. */
export const foldedTexts = (...texts: (Texts | null | undefined)[]) =>
  folded(texts.flatMap(one => Object.values(one ?? {})).join(' '))

/** Escapes a visitor's words for LIKE. */
const likePattern = (search: string) => `%${folded(search).replace(/[\\%_]/g, '\\$&')}%`

/** One LIKE pattern a word, for a search in which every word must be found. */
export const likePatterns = (search: string | null | undefined) =>
  folded((search ?? '').replaceAll('\0', ' '))
    .split(' ')
    .filter(Boolean)
    .slice(0, 10)
    .map(likePattern)
