import { isHeading as isMarkedHeading, type Labels } from './labels.ts'
import type { Line } from './line.ts'
import type { Draft, OutlineRow } from './outline.ts'

/** How deep the numbers of a document go that has no other headings: the deepest are its actions. */
export function numberingOf(lines: readonly Line[], labels: Labels) {
  const counted = lines.filter(
    line => !line.cells && !line.heading && line.number && (line.mark === '1' || line.mark === 'I'),
  )
  const after = new Map(lines.map((line, index) => [line, lines[index + 1]]))
  const hasHeadings = lines.some(line => isMarkedHeading(line, labels))
  const depth = Math.max(0, ...counted.map(line => line.number?.split('.').length ?? 1))
  const leads = counted.filter(line => {
    const next = after.get(line)
    return (
      next && (Boolean(next.cells) || (Boolean(next.mark) && next.mark !== line.mark && next.indent >= line.indent))
    )
  })
  const isLeading = depth === 1 && !hasHeadings && leads.length * 2 >= counted.length && leads.length > 0
  return {
    depth,
    isHeading: (line: Line) => isCounted(line) && (isLeading || (line.number?.split('.').length ?? 1) < depth),
  }
}
const isCounted = (line: Line) =>
  !line.cells && !line.heading && (line.mark === '1' || line.mark === 'I') && Boolean(line.number)

/** The document's own numbers, completed by position where it has none. */
export function numbered(rows: readonly Draft[]): OutlineRow[] {
  const open: { level: number; number: string; counts: Map<string, number> }[] = [
    { level: 0, number: '', counts: new Map() },
  ]
  const seen = new Set<string>()
  return rows.map(row => {
    if (row.kind === 'LEFT_OUT') return { ...row, number: '' }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= row.level) open.pop()
    const parent = open.at(-1) ?? { level: 0, number: '', counts: new Map<string, number>() }
    if (row.kind === 'OUTCOME' || row.kind === 'TEXT') return { ...row, number: '' }
    const count = (parent.counts.get('all') ?? 0) + 1
    parent.counts.set('all', count)
    const own = row.number ?? String(count)
    const number =
      !parent.number || own.startsWith(`${parent.number}.`) || (row.number?.includes('.') ?? false)
        ? own
        : `${parent.number}.${own}`
    const isTwice = seen.has(number)
    seen.add(number)
    open.push({ level: row.level, number, counts: new Map() })
    return { ...row, number, checks: isTwice ? [...row.checks, 'NUMBER_TWICE' as const] : row.checks }
  })
}
