import type { Line } from './line.ts'
import { type Role, roleOf } from './vocabulary.ts'

/** The first row of a table, where its cells name what the columns hold. */
export function headsOf(lines: readonly Line[]) {
  const heads = new Map<number, { line: Line; roles: (Role | undefined)[] }>()
  const seen = new Set<number>()
  for (const line of lines) {
    if (!line.cells || line.table === undefined || seen.has(line.table)) continue
    seen.add(line.table)
    const roles = line.cells.map(cell => roleOf(cell.text))
    const known = roles.filter(Boolean)
    if (
      new Set(known).size === known.length &&
      known.includes('action') &&
      known.length * 2 >= roles.filter((_, at) => line.cells?.[at]?.text).length
    )
      heads.set(line.table, { line, roles })
  }
  return heads
}

/** Which column holds the titles and which the lists: the marks tell, or the length. */
export function columnsOf(lines: readonly Line[], table: number) {
  const rows = lines.filter(line => line.table === table).map(line => line.cells ?? [])
  const width = Math.max(...rows.map(row => row.length))
  if (width < 2) return undefined
  const columns = Array.from({ length: width }, (_, at) => {
    const cells = rows.flatMap(row => (row[at]?.text ? [row[at]] : []))
    return {
      at,
      lists: cells.filter(cell => cell.isList).length,
      length: cells.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, cells.length),
      filled: cells.length,
    }
  }).filter(column => column.filled > 0)
  const list = [...columns].sort((a, b) => b.lists - a.lists || b.length - a.length)[0]
  const label = columns.find(column => column !== list)
  return list && label ? { label: label.at, list: list.at } : undefined
}
