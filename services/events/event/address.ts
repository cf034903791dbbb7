import { folded, type Texts } from '../../shared/language.ts'

const longest = 60
const spelled: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', ð: 'd', þ: 'th' }

/** A readable address out of the title and the day; the kind stands in for a title without Latin letters. */
export function addressOf(title: Texts, kind: string, startsLocal: string) {
  const words = ascii(title['en'] ?? '') || Object.values(title).map(ascii).find(Boolean) || kind.toLowerCase()
  return `${shortened(words)}-${startsLocal.slice(0, 10)}`
}

const ascii = (text: string) =>
  folded(text)
    .replace(/[œæøßłðþ]/g, letter => spelled[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const shortened = (words: string) => (words.length <= longest ? words : words.slice(0, longest).replace(/-[^-]*$/, ''))

/** The address itself, then numbered ones, and one that is free in any case. */
export const addressesFrom = (address: string, token: string) => [
  address,
  ...[2, 3, 4, 5, 6, 7, 8, 9].map(number => `${address}-${number}`),
  `${address}-${token}`,
]
