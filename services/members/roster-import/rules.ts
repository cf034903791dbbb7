import type { Fault, UserErrorWord } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'

/** A sheet speaks of many municipalities at once: for the secretariat alone. */
export const mayImportRoster = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

export const mostRows = 10_000
const mostBytes = 5_000_000
const mostFileName = 200

/** The columns of `/exports/roster`, whose order in a sheet is free. */
export const columns = [
  'slug',
  'name_en',
  'name_fr',
  'province',
  'kind',
  'population',
  'joined_on',
  'joined_precision',
  'joined_basis',
  'known_member_by',
  'evidence',
  'joined_kind',
  'left_on',
  'source',
  'id',
  'revision',
] as const
export type Column = (typeof columns)[number]

/** Without them nobody can tell what a row is about. A sheet may leave out the others: what it does not say stays as it is. */
const needed: readonly Column[] = ['slug', 'id', 'revision']

/** What stands in one cell; `word` where that can be no value. */
export type Cell = string | { word: UserErrorWord; text: string }
export type CellRow = { row: number; cells: readonly Cell[] }
export type SheetFault = Fault & { row: number | null; value: string | null }

/** A row below the headings, by the names of its columns. */
export type SheetRow = { row: number; cells: Partial<Record<Column, string>> }

const longestValue = 100
const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text)
export const shortened = (text: string) => (text.length > longestValue ? `${text.slice(0, longestValue)}…` : text)

const faultOf = (word: UserErrorWord, row: number | null, field: string | null, value: string | null = null) => ({
  word,
  row,
  field,
  value: value === null ? null : shortened(value),
})

/** An apostrophe that keeps spreadsheets from running a cell is none of its text. */
const risky = /^'+[=+\-@\t\r＝＋－＠]/
const withoutGuard = (text: string) => (risky.test(text) ? text.slice(1) : text)

/** Two texts that look alike are the same, whatever a spreadsheet did to their blanks and line ends. */
export const canonical = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .trim()

/** The rows of a sheet under its headings, or what is wrong with it. */
export function rowsOfCells(table: readonly CellRow[]): { rows: SheetRow[]; faults: SheetFault[] } {
  const written = table.filter(({ cells }) => cells.some(cell => textOf(cell).trim() !== ''))
  const [headings, ...body] = written
  if (!headings) return { rows: [], faults: [faultOf('noRows', null, null)] }
  const names = headings.cells.map(cell => textOf(cell).trim().toLowerCase())
  const inHeadings = faultsOfHeadings(headings.row, names)
  if (inHeadings.length > 0) return { rows: [], faults: inHeadings }
  if (body.length === 0) return { rows: [], faults: [faultOf('noRows', null, null)] }
  if (body.length > mostRows)
    return { rows: [], faults: [{ ...faultOf('tooManyRows', null, null), facts: { most: mostRows } }] }

  const faults = body.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at): SheetFault[] => {
      const name = names[at]
      if (!name) return textOf(cell).trim() ? [faultOf('cellWithoutColumn', row, null, textOf(cell))] : []
      return typeof cell === 'string' ? [] : [faultOf(cell.word, row, name, cell.text)]
    }),
  )
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      names.flatMap((name, at) => (name ? [[name, canonical(withoutGuard(textOf(cells[at] ?? '')))] as const] : [])),
    ),
  }))
  return { rows, faults }
}

function faultsOfHeadings(row: number, names: readonly string[]): SheetFault[] {
  const isKnown = (name: string): name is Column => (columns as readonly string[]).includes(name)
  return [
    ...names
      .filter(name => name !== '' && !isKnown(name))
      .map(name => ({ ...faultOf('unknownColumn', row, name, name), facts: { columns: columns.join(', ') } })),
    ...names
      .filter((name, at) => name !== '' && names.indexOf(name) < at)
      .map(name => faultOf('columnTwice', row, name, name)),
    ...needed.filter(name => !names.includes(name)).map(name => faultOf('missingColumn', row, name)),
  ]
}

/** What is wrong with a file before it is opened. */
export const faultsOfFile = ({ fileName, size }: { fileName: string; size: number }): Fault[] => [
  ...(fileName.trim() ? [] : [{ word: 'required', field: 'fileName' } as const]),
  ...(fileName.length > mostFileName
    ? [{ word: 'tooLong', field: 'fileName', facts: { most: mostFileName } } as const]
    : []),
  ...(size === 0 ? [{ word: 'required', field: 'content' } as const] : []),
  ...(size > mostBytes
    ? [{ word: 'fileTooLarge', field: 'content', facts: { most: mostBytes / 1_000_000 } } as const]
    : []),
]
