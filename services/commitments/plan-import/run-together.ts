import { isJoining } from './vocabulary.ts'

/** What a document's own wording tells of where its items begin. */
export type Wording = { openers: Set<string>; names: Set<string>; pairs: Map<string, number> }

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/[’']s$/u, '')
const isCapital = (word: string | undefined) => /^[“"«‘']?\p{Lu}/u.test(word ?? '')
const endsSentence = (word: string) =>
  /[.!?…؟]["”»’')]?$/u.test(word) && !/^(\p{L}\.)+$|^(Dr|Mr|Mrs|Ms|St|No)\.$/u.test(word)
const joinsOn = (word: string) => /[,:;،؛/&(–—-]$/u.test(word) || /^[&+/–—-]+$/u.test(word) || isJoining(word)
const pairOf = (one: string, other: string) => `${bare(one)} ${bare(other)}`
const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean)

/** Openers are the first words of what surely is an item; names stand with a capital where no item can begin. */
export function wordingOf(texts: readonly string[], items: readonly string[]): Wording {
  const openers = new Set(items.map(item => bare(wordsOf(item)[0] ?? '')).filter(isCapital))
  const names = new Set<string>()
  const pairs = new Map<string, number>()
  for (const words of texts.map(wordsOf)) {
    const isRunning = words.filter(isCapital).length <= words.length / 4
    words.forEach((word, index) => {
      const before = words[index - 1]
      if (!before || !isCapital(word)) return
      pairs.set(pairOf(before, word), (pairs.get(pairOf(before, word)) ?? 0) + 1)
      // a heading in which every word has a capital tells of no name
      if (isRunning && isJoining(before) && !openers.has(bare(word))) names.add(bare(word))
    })
  }
  return { openers, names, pairs }
}

const hasCase = (text: string) => (text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0) > text.length / 4

/** `1. … 2. …` or `a) … b) …` within one line, where the marks count up. */
export function byEnumeration(text: string): string[] | undefined {
  for (const [first, mark] of [
    ['1', /(?:^|\s)\(?(\d{1,2})[.)]\s+/gu],
    ['a', /(?:^|\s)\(?([a-z])[.)]\s+/gu],
  ] as const) {
    const marks = [...text.matchAll(mark)]
    const counts = marks.every(([, said = ''], index) =>
      first === '1' ? Number(said) === index + 1 : said === String.fromCodePoint(97 + index),
    )
    if (marks.length < 2 || !counts || marks[0]?.index !== 0) continue
    return marks.map(({ 0: whole, index }, at) => text.slice(index + whole.length, marks[at + 1]?.index).trim())
  }
  return undefined
}

/**
 * The items of a list whose marks were lost. Where letters have case, an item begins with a capital letter that is no name;
 * where they have none, after a full stop.
 */
export function splitItems(text: string, wording: Wording): string[] {
  const counted = byEnumeration(text)
  if (counted) return counted
  if (!hasCase(text)) return text.split(/(?<=[.!?؟])\s+/u).filter(Boolean)
  return splitAt(wordsOf(text), (words, index) => begins(words, index, wording), 3)
}

/** Two titles in one cell: stricter, as most titles are one. */
export function splitTitles(text: string, wording: Wording): string[] {
  const words = wordsOf(text)
  const isTitleCase = words.filter(isCapital).length > words.length / 4
  if (!hasCase(text) || isTitleCase || words.length < 8) return [text]
  return splitAt(words, (all, index) => !endsSentence(all[index - 1] ?? '') && begins(all, index, wording), 4)
}

function splitAt(words: string[], isBoundary: (words: string[], index: number) => boolean, least: number) {
  const parts: string[] = []
  let since = 0
  let open = 0
  words.forEach((word, index) => {
    const isFarEnough = index - since >= least && words.length - index >= least - 1
    if (open === 0 && isFarEnough && isBoundary(words, index)) {
      parts.push(words.slice(since, index).join(' '))
      since = index
    }
    open = Math.max(0, open + (word.match(/[(«“]/g)?.length ?? 0) - (word.match(/[)»”]/g)?.length ?? 0))
  })
  return [...parts, words.slice(since).join(' ')]
}

function begins(words: string[], index: number, { openers, names, pairs }: Wording) {
  const word = words[index] ?? ''
  const before = words[index - 1] ?? ''
  if (!isCapital(word)) return false
  if (endsSentence(before)) return true
  if (joinsOn(before)) return false
  if (openers.has(bare(word))) return true
  if (isJoining(word)) return true
  if (isCapital(before) && !before.endsWith(')')) return false
  if (isCapital(words[index + 1])) return false
  if (names.has(bare(word))) return false
  // the rest of a name of several words comes again with it
  return !isCapital(words[index - 2]) || (pairs.get(pairOf(before, word)) ?? 0) < 2
}
