import { cellsOfCsv } from './csv.ts'
import { decode } from './encoding.ts'
import { SheetRefusal } from './refusal.ts'
import { type Headings, rowsUnder, type Table } from './rows.ts'
import { cellsOfWorkbook } from './workbook.ts'

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

const isZip = (file: Uint8Array) => file[0] === 0x50 && file[1] === 0x4b && file[2] === 3 && file[3] === 4
