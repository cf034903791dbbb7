import { badInput } from '../errors.ts'
import { toUserError } from '../user-error.ts'
import { fold } from './fold.ts'

/** More than anybody types, and less than what keeps the database busy. */
export const mostCharacters = 200
const mostWords = 12

/** What somebody searches for, as the database is asked. */
export type Search = {
  /** Folded, with the signs of a web search: "in this order", -without, or. */
  text: string
  /** Beginnings that every find has, where none of these signs is used. */
  beginnings: string
  words: readonly string[]
}

/** Undefined where nothing is searched for, null where no letter or digit is in it: signs alone find nothing. Too long a search is refused in the best of these languages. */
export function readSearch(typed: string | null | undefined, languages: readonly string[]): Search | null | undefined {
  if (!typed?.trim()) return undefined
  // what is one letter as typed may be many as compared
  if (typed.length > mostCharacters || fold(typed).length > mostCharacters)
    throw badInput(
      toUserError({ word: 'searchTooLong', field: null, facts: { most: mostCharacters } }, languages).message,
    )
  const pieces = typed
    .replace(/[“”„«»]/g, '"')
    .split(/(")|\s+/)
    .filter(Boolean)
    .slice(0, 4 * mostWords)
    .map(piece => ({ sign: piece === '"' ? '"' : /^-[^-]/.test(piece) ? '-' : '', text: fold(piece) }))
  const words = pieces.flatMap(({ text }) => text.split(' ').filter(Boolean)).slice(0, mostWords)
  if (words.length === 0) return null
  if (pieces.every(({ sign, text }) => !sign && text !== 'or')) return ofWords(words)
  const text = pieces.map(piece => (piece.sign === '"' ? '"' : piece.text && `${piece.sign}${piece.text}`)).join(' ')
  return { text, beginnings: '', words }
}

export const ofWords = (words: readonly string[]): Search => ({
  text: words.join(' '),
  beginnings: words.map(word => `'${word}':*`).join(' & '),
  words,
})

/** How many letters have to be added, left out, replaced or swapped with their neighbour to make one word of another. */
export function distanceOf(one: string, other: string) {
  const a = [...one]
  const b = [...other]
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const best = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(isSwapped ? Math.min(best, before[j - 2]! + 1) : best)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** As long as the words that guesses are made of are at most. */
const longestKnown = 40

/** A mistyped word is this far from what was meant: short words mean too much else, and long ones have too many forms. */
function mostMistakes({ length }: string) {
  if (length < 4 || length > longestKnown) return 0
  return length < 8 || length > 20 ? 1 : 2
}

/** Every form of a word with up to one letter less, and of a long one with two less: what the database compares. */
export function shortened(word: string): string[] {
  if (word.length > longestKnown) return [word]
  const once = withoutOne(word)
  return [...new Set([word, ...once, ...(mostMistakes(word) > 1 ? once.flatMap(withoutOne) : [])])]
}

const withoutOne = (word: string) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))

export type KnownWord = { word: string; written: string }

/** Of known words those that could be meant by one of these. */
export const closeTo = (words: readonly string[], known: readonly KnownWord[]) =>
  known.filter(({ word }) => words.some(typed => distanceOf(typed, word) <= mostMistakes(typed)))

/** What was probably meant: each word as it is where it is known, and the closest known one otherwise. Undefined where one has none. */
export function corrected(words: readonly string[], known: readonly KnownWord[]): KnownWord[] | undefined {
  const meant = words.map(word => closest(word, known))
  const isChanged = meant.some((one, at) => one && one.word !== words[at])
  return isChanged && meant.every(one => one !== undefined) ? meant : undefined
}

function closest(word: string, known: readonly KnownWord[]): KnownWord | undefined {
  const close = known
    .map(one => ({ ...one, distance: distanceOf(word, one.word), begins: one.word[0] === word[0] ? 0 : 1 }))
    .filter(({ distance }) => distance <= mostMistakes(word))
    .sort((a, b) => a.distance - b.distance || a.begins - b.begins || a.word.localeCompare(b.word))
  if (close[0]) return { word: close[0].word, written: close[0].written }
  // too short to guess at, or a number: as it was typed
  return mostMistakes(word) === 0 || /^\d+$/.test(word) ? { word, written: word } : undefined
}
