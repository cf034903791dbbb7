import { folded } from '../language.ts'
import { shortened } from '../texts.ts'
import type { Fault, UserErrorWord } from '../user-error.ts'

export const mostRows = 10_000
export const mostColumns = 50
/** Whoever mends a sheet needs no more at once. */
export const mostFaults = 200
const mostBytes = 5_000_000
const mostFileName = 200
const longestValue = 100

/** What stands in one cell; `word` where that can be no value. */
export type Cell = string | { word: UserErrorWord; text: string }
export type CellRow = { row: number; cells: readonly Cell[] }
export type SheetFault = Fault & { row: number | null; value: string | null }

/** A row below the headings, by the names of its columns. */
export type SheetRow<Column extends string> = { row: number; cells: Partial<Record<Column, string>> }

/** The columns that a sheet may have, in any order, and those without which nobody can tell what a row is about. */
export type Headings<Column extends string> = {
  columns: readonly Column[]
  needed: readonly Column[]
  /** Every fault is told, and not only as many as somebody mends at once. */
  hasEveryFault?: true
  /** What columns are called beside their own names, folded. */
  called?: ReadonlyMap<string, Column>
}

export type Table<Column extends string> = {
  rows: SheetRow<Column>[]
  faults: SheetFault[]
  /** What the sheet itself calls its columns. */
  headings: ReadonlyMap<string, string>
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text)
export const shortenedValue = (text: string) => shortened(text, longestValue)

export const sheetFault = (
  word: UserErrorWord,
  row: number | null,
  field: string | null,
  value: string | null = null,
): SheetFault => ({ word, row, field, value: value === null ? null : shortenedValue(value) })

/** An apostrophe that keeps spreadsheets from running a cell is none of its text. */
const risky = /^'+[=+\-@\t\r＝＋－＠]/
const withoutGuard = (text: string) => (risky.test(text) ? text.slice(1) : text)

/** Two texts that look alike are the same, whatever a spreadsheet did to their blanks and line ends. */
export const canonicalText = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .trim()

/** The rows of a sheet under its headings, or what is wrong with it. */
export function rowsUnder<Column extends string>(table: readonly CellRow[], headings: Headings<Column>): Table<Column> {
  const written = table.filter(({ cells }) => cells.some(cell => textOf(cell).trim() !== ''))
  const [first, ...body] = written
  const refused = (...faults: SheetFault[]) => ({ rows: [], faults, headings: called })
  const called = new Map<string, string>()
  if (!first) return refused(sheetFault('noRows', null, null))
  const names = first.cells.map(cell => {
    const heading = textOf(cell).trim()
    const name = headings.called?.get(folded(heading)) ?? heading.toLowerCase()
    if (name && !called.has(name)) called.set(name, heading)
    return name
  })
  const inHeadings = faultsOfHeadings(first.row, names, headings)
  if (inHeadings.length > 0) return refused(...inHeadings)
  if (body.length === 0) return refused(sheetFault('noRows', null, null))
  if (body.length > mostRows) return refused({ ...sheetFault('tooManyRows', null, null), facts: { most: mostRows } })

  const faults: SheetFault[] = []
  const most = headings.hasEveryFault ? Infinity : mostFaults
  for (const { row, cells } of body) {
    if (faults.length >= most) break
    faults.push(...faultsOfCells(row, cells, names))
  }
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      names.flatMap((name, at) =>
        name ? [[name, canonicalText(withoutGuard(textOf(cells[at] ?? '')))] as const] : [],
      ),
    ) as Partial<Record<Column, string>>,
  }))
  return { rows, faults: faults.slice(0, most), headings: called }
}

const faultsOfCells = (row: number, cells: readonly Cell[], names: readonly string[]) =>
  cells.flatMap((cell, at): SheetFault[] => {
    const name = names[at]
    if (!name) return textOf(cell).trim() ? [sheetFault('cellWithoutColumn', row, null, textOf(cell))] : []
    return typeof cell === 'string' ? [] : [sheetFault(cell.word, row, name, cell.text)]
  })

function faultsOfHeadings<Column extends string>(
  row: number,
  names: readonly string[],
  { columns, needed }: Headings<Column>,
): SheetFault[] {
  const isKnown = (name: string) => (columns as readonly string[]).includes(name)
  return [
    ...names
      .filter(name => name !== '' && !isKnown(name))
      .map(name => ({ ...sheetFault('unknownColumn', row, name, name), facts: { columns: columns.join(', ') } })),
    ...names
      .filter((name, at) => name !== '' && names.indexOf(name) < at)
      .map(name => sheetFault('columnTwice', row, name, name)),
    ...needed.filter(name => !names.includes(name)).map(name => sheetFault('missingColumn', row, name)),
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
