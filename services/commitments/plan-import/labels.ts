import { folded } from '../../shared/language.ts'
import type { Line } from './line.ts'
import { isColon, numberedLabel, plainLabel, westernDigits } from './numbering.ts'
import { isSectionWord, namesAPlan, type Role, roleOf } from './vocabulary.ts'

export type Label = {
  family: string
  number?: string | undefined
  title: string
  isOutcome: boolean
  role?: Role | undefined
}

export type Labels = ReadonlyMap<Line, Label>

/** Headings that a document marks with words: numbered ones, and labels that come again. */
export function labelsOf(lines: readonly Line[]): Map<Line, Label> {
  const labels = new Map<Line, Label>()
  const families = new Map<string, number>()
  for (const line of lines) {
    if (line.cells || (line.mark && line.mark !== 'I') || isNumberOfPage(line.text)) continue
    const counted = numberedLabel(line.text)
    const plain = plainLabel(line.text)
    const family = counted
      ? `n ${folded(counted.label)}`
      : plain?.title || plain
        ? `p ${folded(plain.label)}`
        : undefined
    if (!family) continue
    families.set(family, (families.get(family) ?? 0) + 1)
    const label = counted?.label ?? plain?.label ?? ''
    const role = roleOf(label)
    labels.set(line, {
      family,
      number: counted?.number,
      title: counted?.title ?? plain?.title ?? '',
      isOutcome: role === 'outcome',
      role,
    })
  }
  for (const [line, { family, isOutcome, role }] of labels) {
    const isKnown = family.startsWith('n ') && isSectionWord(family.slice(2))
    const isFact = role && !['section', 'group', 'outcome', 'action'].includes(role) && family.startsWith('p ')
    if (!isKnown && !isOutcome && !isFact && (families.get(family) ?? 0) < 2) labels.delete(line)
  }
  return labels
}

export const isHeading = (line: Line, labels: Labels) => {
  const label = labels.get(line)
  return Boolean(line.heading) || Boolean(label && !label.isOutcome && !isFactLabel(label))
}
export const isFactLabel = ({ role, family }: Label) =>
  family.startsWith('p ') && role !== undefined && !['section', 'group', 'outcome', 'action'].includes(role)

/** The title stands before the first heading, group or list; the only heading of the first level is one by itself. */
export function titleOf(lines: readonly Line[], labels: Labels): { title: string | null; titleLines: Set<Line> } {
  const first = lines[0]
  const isOnly = first?.heading === 1 && !labels.has(first) && lines.filter(line => line.heading === 1).length === 1
  if (first && isOnly && lines.length > 1) return { title: first.text, titleLines: new Set([first]) }
  const end = lines.findIndex(line => line.cells || line.mark || isHeading(line, labels))
  const preface = lines.slice(0, end < 0 ? 0 : end)
  const lead: Line[][] = []
  for (const line of preface) {
    const before = lead.at(-1)?.at(-1)
    if (before && isColon(before.text)) lead.at(-1)?.push(line)
    else lead.push([line])
  }
  const isShort = (text: string) => text.length <= 200 && !/[.;؛]$/u.test(text)
  const found = lead
    .slice(0, 6)
    .find(
      group => isShort(group.map(line => line.text).join(' ')) && namesAPlan(group.map(line => line.text).join(' ')),
    )
  return found
    ? { title: found.map(line => line.text).join(' '), titleLines: new Set(found) }
    : { title: null, titleLines: new Set() }
}

export function yearsOf(title: string) {
  const [, from, to] = /\b((?:19|20)\d\d)\s*[–—-]\s*((?:19|20)?\d\d)\b/.exec(westernDigits(title)) ?? []
  if (!from || !to) return { periodFrom: null, periodTo: null }
  return { periodFrom: Number(from), periodTo: Number(to.length === 2 ? from.slice(0, 2) + to : to) }
}

/** `Page 3`, `trang 3/20`, `صفحة ٣`: no heading, though it counts. */
const isNumberOfPage = (text: string) =>
  /^[-–—\s]*(?:page|trang|صفحة|الصفحة)\s+\d{1,4}(?:\s*(?:of|sur|de|trên|من|\/)\s*\d{1,4})?[-–—\s]*$/iu.test(
    westernDigits(text),
  )

/** Heads and feet of pages: the same line, three times or more, and the numbers of pages. */
export function repeatedIn(lines: readonly Line[], labels: Labels) {
  const times = new Map<string, number>()
  const isPlain = (line: Line) => !line.cells && !line.mark && !line.heading && !labels.has(line)
  for (const line of lines.filter(isPlain)) times.set(line.text, (times.get(line.text) ?? 0) + 1)
  return new Set(lines.filter(line => isPlain(line) && ((times.get(line.text) ?? 0) >= 3 || isNumberOfPage(line.text))))
}
