import { CsvError, parse } from 'csv-parse/sync'
import { SheetRefusal } from './refusal.ts'
import { type CellRow, mostColumns, mostRows } from './rows.ts'

const mostCharacters = 100_000

/** The cells of a table of text. Rows are counted as spreadsheets do: a line break within a cell begins none. */
export function cellsOfCsv(text: string): CellRow[] {
  try {
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: mostCharacters,
      // the headings, and one row too many
      to: mostRows + 2,
    })
    return records.map((cells, at) => ({
      row: at + 1,
      // and one column too many
      cells: cells
        .slice(0, mostColumns + 1)
        .map(cell => (cell.startsWith('=') ? { word: 'formulaInCell', text: cell } : cell)),
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as unknown as { lines?: number }
    throw new SheetRefusal('unreadableTable', { row: lines ?? null })
  }
}

/** Spreadsheets write a comma, a semicolon where the comma is the decimal sign, or a tab. */
function delimiterOf(text: string) {
  const [headings = ''] = text.split(/\r?\n/, 1)
  const counts = [',', ';', '\t'].map(sign => ({ sign, count: headings.split(sign).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}
