import type { Letter } from '../../shared/letters.ts'
import type { Fault } from '../../shared/user-error.ts'

export const letterLanguages = ['en', 'fr', 'ar', 'vi'] as const

export const isLetterLanguage = (lang: string): lang is Letter['lang'] => letterLanguages.some(one => one === lang)

type Choices = { language?: string | null | undefined; timeZone?: string | null | undefined }

export const faultsOfChoices = ({ language, timeZone }: Choices): Fault[] => [
  ...(language && !isLetterLanguage(language)
    ? [{ word: 'unknownLanguage', field: 'language', facts: { lang: language } } as const]
    : []),
  ...(timeZone && !isTimeZone(timeZone)
    ? [{ word: 'unknownTimeZone', field: 'timeZone', facts: { zone: timeZone } } as const]
    : []),
]

/** By its name: Intl takes offsets, too. */
function isTimeZone(name: string) {
  if (!/^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
