import { decode } from './encoding.ts'
import { cellsOfCsv } from './csv.ts'
import { cellsOfWorkbook } from './workbook.ts'
import { rowsOfCells, type SheetFault, type SheetRow } from './rules.ts'
import { SheetRefusal } from './refusal.ts'

/** Reads a sheet by what is in the file, whatever its name says. */
export async function readSheet(file: Uint8Array): Promise<{ rows: SheetRow[]; faults: SheetFault[] }> {
  try {
    const cells = isZip(file) ? await cellsOfWorkbook(file) : cellsOfCsv(decode(file))
    return rowsOfCells(cells)
  } catch (error) {
    if (error instanceof SheetRefusal) return { rows: [], faults: [error.fault] }
    throw error
  }
}

const isZip = (file: Uint8Array) => file[0] === 0x50 && file[1] === 0x4b && file[2] === 3 && file[3] === 4
