import { isDay } from '../../shared/partial-date.ts'
import { UrlScalar } from '../../shared/scalars.ts'
import type { UserErrorWord } from '../../shared/user-error.ts'
import type { EvidenceItem } from '../database/tables.ts'

const limits = { items: 20, title: 200 }

/** One document a line: title, address and day. */
export const evidenceText = (items: readonly EvidenceItem[]) =>
  items.map(({ title, url, effectiveOn }) => [title, url, ...(effectiveOn ? [effectiveOn] : [])].join(' | ')).join('\n')

type Wrong = { word: UserErrorWord; value: string; facts?: Record<string, number> }

/**
 * The documents in a cell, and every line that is none. A line with an address alone is named by it. A sheet uploads nothing: of
 * files it names those that are `known`.
 */
export function evidenceIn(text: string, known?: readonly EvidenceItem[]): { items: EvidenceItem[]; wrong: Wrong[] } {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const isKnown = ({ file }: EvidenceItem) => !file || !known || known.some(item => item.file === file)
  const read = lines.map((line): ReadLine => {
    const found = lineIn(line)
    return !found.item || isKnown(found.item) ? found : { wrong: { word: 'notEvidence', value: line } }
  })
  const tooMany: Wrong[] =
    lines.length > limits.items ? [{ word: 'tooMany', value: text, facts: { most: limits.items } }] : []
  return {
    items: read.flatMap(({ item }) => (item ? [item] : [])),
    wrong: [...read.flatMap(({ wrong }) => (wrong ? [wrong] : [])), ...tooMany],
  }
}

type ReadLine = { item?: EvidenceItem; wrong?: Wrong }

function lineIn(line: string): ReadLine {
  const parts = line.split(' | ').map(part => part.trim())
  const last = parts.at(-1) ?? ''
  const hasDay = parts.length > 1 && !/^(https?:|\/files\/)/i.test(last)
  if (hasDay && !isDay(last)) return { wrong: { word: 'notEvidence', value: line } }
  const [url = '', ...title] = parts.slice(0, hasDay ? -1 : undefined).toReversed()
  const file = /^\/files\/([\w-]{1,100})\/[^\s/\\]+$/.exec(url)?.[1]
  const address = file ? url : addressIn(url)
  if (!address) return { wrong: { word: 'notEvidence', value: line } }
  const name = title.toReversed().join(' | ') || url
  if (name.length > limits.title) return { wrong: { word: 'tooLong', value: line, facts: { most: limits.title } } }
  return { item: { title: name, url: address, effectiveOn: hasDay ? last : null, ...(file ? { file } : {}) } }
}

function addressIn(text: string) {
  try {
    return UrlScalar.parseValue(text)
  } catch {
    return undefined
  }
}
