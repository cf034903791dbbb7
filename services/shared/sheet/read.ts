import { cellsOfCsv } from './csv.ts'
import { decode } from './encoding.ts'
import { SheetRefusal } from './refusal.ts'
import { type Headings, rowsUnder, type Table } from './rows.ts'
import { cellsOfWorkbook, tabsOfWorkbook } from './workbook.ts'

/** Reads a sheet by what is in the file, whatever its name says. */
export async function readTable<Column extends string>(
  file: Uint8Array,
  headings: Headings<Column>,
): Promise<Table<Column>> {
  try {
    const cells = isZip(file) ? await cellsOfWorkbook(file) : cellsOfCsv(decode(file))
    return rowsUnder(cells, headings)
  } catch (error) {
    if (error instanceof SheetRefusal) return { rows: [], faults: [error.fault], headings: new Map() }
    throw error
  }
}

/** The same of a file that may hold several sheets, each under its headings; empty ones, and those that `isLeftOut`, are passed over. */
export async function readTables<Column extends string>(
  file: Uint8Array,
  headings: Headings<Column>,
  isLeftOut: (tab: string) => boolean,
): Promise<(Table<Column> & { tab: string | null })[]> {
  try {
    const tabs = isZip(file) ? await tabsOfWorkbook(file) : [{ tab: null, cells: cellsOfCsv(decode(file)) }]
    return tabs
      .filter(({ tab, cells }) => tab === null || (cells.length > 0 && !isLeftOut(tab)))
      .map(({ tab, cells }) => ({ tab, ...rowsUnder(cells, headings) }))
  } catch (error) {
    if (error instanceof SheetRefusal) return [{ tab: null, rows: [], faults: [error.fault], headings: new Map() }]
    throw error
  }
}

const isZip = (file: Uint8Array) => file[0] === 0x50 && file[1] === 0x4b && file[2] === 3 && file[3] === 4
