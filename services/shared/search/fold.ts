/** Letters that a search takes for others, one below the other. */
export const alike = {
  letters: 'ĐđØøŁłıىیکھٱةە٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
  as: 'ddoolliييكهاهه01234567890123456789',
} as const

/** Two letters that are written as one. */
export const ligatures = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
] as const

/** What is written above and below letters, and what only stretches a word: a class of regular expressions, here and in the database. */
export const marks = String.raw`\u0300-\u036f\u064b-\u065f\u0670\u0640\u06d6-\u06ed`

/** What stands between words, likewise. */
export const between = String.raw`\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u2e00-\u2e7f\u3000-\u303f\u060c\u061b\u061f\u066a-\u066d\u06d4`

const everyMark = new RegExp(`[${marks}]`, 'gu')
const everyBetween = new RegExp(`[${between}]+`, 'gu')
const asOf = new Map(Array.from(alike.letters, (letter, at) => [letter, alike.as[at] ?? '']))
const everyAlike = new RegExp(`[${alike.letters}]`, 'gu')

/** The words of a text as a search compares them: no case, no accents, no signs, Arabic letter forms as one. */
export function fold(text: string) {
  const plain = text
    .replaceAll('\0', ' ')
    .normalize('NFKD')
    .replace(everyMark, '')
    .replace(everyAlike, letter => asOf.get(letter) ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(everyMark, '')
  return ligatures
    .reduce((folded, [one, two]) => folded.replaceAll(one, two), plain)
    .replace(everyBetween, ' ')
    .trim()
}

/** A text cut into words and what stands between them; together they are the text. */
export function wordsIn(text: string): { text: string; word: string }[] {
  return text
    .split(/([\p{L}\p{N}\p{M}\u0640]+)/u)
    .filter(Boolean)
    .map(piece => ({ text: piece, word: fold(piece).replaceAll(' ', '') }))
}
