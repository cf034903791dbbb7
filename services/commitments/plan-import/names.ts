import { folded } from '../../shared/language.ts'
import { isMonth } from './months.ts'

const words = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu
const isCapital = (word: string) => /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)

/** Words that are names, as it seems: two or more with capitals in a row, or one within a sentence. */
function namesOf(text: string) {
  const all = [...text.matchAll(words)].map(match => ({ said: match[0], at: match.index }))
  return all.flatMap(({ said, at }, index) => {
    const gap = (from: number) => {
      const before = all[from - 1]
      return before ? text.slice(before.at + before.said.length, all[from]?.at) : '.'
    }
    const isInRun =
      (/^[\s-]+$/.test(gap(index)) && isCapital(all[index - 1]?.said ?? '')) ||
      (index + 1 < all.length && /^[\s-]+$/.test(gap(index + 1)) && isCapital(all[index + 1]?.said ?? ''))
    const isWithin = at > 0 && !/[.!?:;•\n]/.test(gap(index))
    return isCapital(said) && (isInRun || isWithin) ? [said] : []
  })
}

/** Endings that one word has in English and in French. */
const endings = /(?:n?al|nel|ienne|aine|enne|ian|ien|ain|an|ive|if|ous|eux|or|eur|our|mme|er|re|ity|ite|[aeiouy]+)$/
const stemOf = (word: string) => word.replace(/s$/, '').replace(/ct$/, 't').replace(/cts$/, 't').replace(endings, '')
const translated = new Set(
  'columbia colombie,government gouvernement,department departement,resource ressource,resources ressources,development developpement,response reponse,language langue,language langage,enterprise entreprise,family famille,parks parcs,process processus,address adresse'.split(
    ',',
  ),
)
const isTranslated = (one: string, other: string) =>
  stemOf(one) === stemOf(other) || translated.has(`${one} ${other}`) || translated.has(`${other} ${one}`)

/** How many letters must be put in, left out or changed, up to three. */
function distance(one: string, other: string) {
  if (Math.abs(one.length - other.length) > 2) return 3
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [at, theirs] of [...other].entries())
      next.push(Math.min((row[at] ?? 0) + (letter === theirs ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    row = next
  }
  return Math.min(3, row[other.length] ?? 3)
}

/**
 * Names of a source that a translation in Latin letters has with one or two letters wrong. A name that it does not have at all is
 * taken for translated, and so is one that only ends otherwise, as `Canadian` and `Canadien`.
 */
export function misspeltNames(source: string, translation: string): string[] {
  const theirs = (translation.match(words) ?? []).filter(isCapital).map(folded)
  const ours = new Set((source.match(words) ?? []).map(folded))
  const held = new Set((translation.match(words) ?? []).map(folded))
  return namesOf(source).filter(said => {
    const name = folded(said)
    // short words are near to many others
    if (name.length < 5 || held.has(name) || isMonth(name)) return false
    const most = name.length < 6 ? 1 : 2
    return theirs.some(
      word =>
        word.length >= 4 &&
        word[0] === name[0] &&
        !ours.has(word) &&
        !isMonth(word) &&
        !isTranslated(name, word) &&
        distance(name, word) <= most,
    )
  })
}
