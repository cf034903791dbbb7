import { bestLanguage, directionOf, primary } from '../language.ts'

type FoundPart = { text: string; isFound: boolean }
type Marked = { lang: string; parts: readonly FoundPart[] }
export type FoundText = { lang: string; dir: string; parts: FoundPart[] }

export const isMarked = ({ parts }: Pick<Marked, 'parts'>) => parts.some(({ isFound }) => isFound)

/** Of a text in several languages the one in which most was found; of those alike, the one that fits the reader. */
export function bestMarked(texts: readonly Marked[], readers: readonly string[]): FoundText | undefined {
  const wordsFound = ({ parts }: Marked) => new Set(parts.filter(({ isFound }) => isFound).map(({ text }) => text)).size
  const most = Math.max(0, ...texts.map(wordsFound))
  const equals = texts.filter(text => wordsFound(text) === most)
  const lang = bestLanguage(Object.fromEntries(equals.map(({ lang }) => [lang, lang])), readers)
  const best = equals.find(text => text.lang === lang)
  return best && { lang: best.lang, dir: directionOf(primary(best.lang)), parts: joined(best.parts) }
}

const around = 80
const mostOfExcerpt = 240

/** The surroundings of the first word that was found, cut between words. */
export function excerptOf({ parts, ...text }: FoundText): FoundText {
  const first = parts.findIndex(({ isFound }) => isFound)
  if (first < 0) return { ...text, parts: shortenedTo(parts, mostOfExcerpt) }
  const before = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  const start = before.length <= around ? before : `… ${before.slice(-around).replace(/^\S*\s+/, '')}`
  const lead = start ? [{ text: start, isFound: false }] : []
  return { ...text, parts: joined([...lead, ...shortenedTo(parts.slice(first), mostOfExcerpt - start.length)]) }
}

function shortenedTo(parts: readonly FoundPart[], most: number): FoundPart[] {
  const kept: FoundPart[] = []
  let room = most
  for (const part of parts) {
    if (part.text.length > room) {
      const cut = part.isFound ? '' : part.text.slice(0, room).replace(/\s*\S*$/, '')
      return [...kept, { text: `${cut} …`, isFound: false }]
    }
    kept.push(part)
    room -= part.text.length
  }
  return kept
}

/** Neighbours that are alike as one part. */
function joined(parts: readonly FoundPart[]): FoundPart[] {
  const wholes: FoundPart[] = []
  for (const part of parts) {
    const last = wholes.at(-1)
    if (last?.isFound === part.isFound) last.text += part.text
    else wholes.push({ ...part })
  }
  return wholes
}
