import { diffArrays } from 'diff'
import { directionOf, type Texts } from '../../shared/language.ts'
import type { EvidenceItem, ProgressReportRow } from '../database/tables.ts'

export type TextPart = { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string }

/** Beyond this many insertions and deletions a text counts as written anew: a comparison would take long and show crumbs. */
const mostEdits = 500

/** As the language has them: also where no blanks stand between words. */
const segmentsOf = (text: string, lang: string) => [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]

const wordsIn = (text: string, lang: string) => segmentsOf(text, lang).filter(({ isWordLike }) => isWordLike).length

/** Word by word. SAME and REMOVED together are the text before, SAME and ADDED the one after. */
export function partsOf(before: string, after: string, lang: string): TextPart[] {
  const tokens = (text: string) => segmentsOf(text, lang).map(({ segment }) => segment)
  const found = diffArrays(tokens(before), tokens(after), { maxEditLength: mostEdits })
  if (!found)
    return partsIn([
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ])
  return partsIn(
    found.map(({ value, added, removed }) => ({
      kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
      text: value.join(''),
    })),
  )
}

/** Blanks and commas between two changes belong to them, and what was removed stands before what came in its place. */
function partsIn(pieces: readonly TextPart[]): TextPart[] {
  const parts: TextPart[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed) parts.push({ kind: 'REMOVED', text: removed })
    if (added) parts.push({ kind: 'ADDED', text: added })
    removed = ''
    added = ''
  }
  pieces.forEach(({ kind, text }, index) => {
    const isBetween = index > 0 && index < pieces.length - 1 && !/[\p{L}\p{N}\n]/u.test(text)
    if (kind !== 'ADDED' && (kind === 'REMOVED' || isBetween)) removed += text
    if (kind !== 'REMOVED' && (kind === 'ADDED' || isBetween)) added += text
    if (kind !== 'SAME' || isBetween) return
    close()
    parts.push({ kind, text })
  })
  close()
  return parts
}

function differenceOfText(before: string, after: string, lang: string) {
  const parts = partsOf(before, after, lang)
  const words = (kind: TextPart['kind']) =>
    parts.filter(part => part.kind === kind).reduce((sum, { text }) => sum + wordsIn(text, lang), 0)
  const kind = before === after ? 'SAME' : !before ? 'ADDED' : !after ? 'REMOVED' : 'CHANGED'
  return {
    lang,
    dir: directionOf(lang),
    kind: kind as typeof kind,
    addedWords: words('ADDED'),
    removedWords: words('REMOVED'),
    parts,
  }
}

/** One entry a language that either text speaks. */
export function differenceOfTexts(before: Texts | null, after: Texts | null) {
  const langs = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])
  return [...langs].map(lang => differenceOfText(before?.[lang] ?? '', after?.[lang] ?? '', lang))
}

type EvidenceDifference = {
  kind: 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED'
  before: EvidenceItem | null
  after: EvidenceItem | null
}

/** A document is the same one by its address, or else by its title. What was removed comes last. */
export function differenceOfEvidence(
  before: readonly EvidenceItem[],
  after: readonly EvidenceItem[],
): EvidenceDifference[] {
  const pairs = new Map<EvidenceItem, EvidenceItem>()
  const left = new Set(before)
  const pair = (isSame: (one: EvidenceItem, other: EvidenceItem) => boolean) => {
    for (const item of after) {
      const match = pairs.has(item) ? undefined : [...left].find(each => isSame(each, item))
      if (!match) continue
      pairs.set(item, match)
      left.delete(match)
    }
  }
  pair(isAlike)
  pair((one, other) => one.url === other.url)
  pair((one, other) => one.title === other.title)
  return [
    ...after.map((item): EvidenceDifference => {
      const match = pairs.get(item) ?? null
      return { kind: !match ? 'ADDED' : isAlike(match, item) ? 'SAME' : 'CHANGED', before: match, after: item }
    }),
    ...[...left].map((item): EvidenceDifference => ({ kind: 'REMOVED', before: item, after: null })),
  ]
}

const isAlike = (one: EvidenceItem, other: EvidenceItem) =>
  one.url === other.url && one.title === other.title && one.effectiveOn === other.effectiveOn

/** What the second revision says differently from the first. */
export const differenceOf = (from: ProgressReportRow, to: ProgressReportRow) => ({
  from,
  to,
  summary: differenceOfTexts(from.summary, to.summary),
  challenges: differenceOfTexts(from.challenges, to.challenges),
  evidence: differenceOfEvidence(from.evidence, to.evidence),
})
