import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import { columnsOf, licence, type Row, type TableName, type Value } from '../../app/open-data/tables.ts'
import { neutral } from '../feeds/neutral.ts'

type Cells = Record<string, Value>

/** For spreadsheets too: with the mark of UTF-8, and no cell that a spreadsheet would run as a formula. */
export const tableCsv = (name: TableName, rows: readonly Row[]) =>
  stringify(
    rows.map(row => cellsOf(name, row)),
    { bom: true, header: true, columns: columnsOf(name), record_delimiter: 'windows', cast: { boolean: String } },
  )

export async function tableWorkbook(name: TableName, rows: readonly Row[]) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  // the same rows are the same bytes
  workbook.created = workbook.modified = new Date(0)
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  const columns = columnsOf(name)
  sheet.columns = columns.map(key => ({ key, header: key, width: Math.max(12, key.length + 2) }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  sheet.addRows(rows.map(row => cellsOf(name, row)))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Lists stay lists, and what is not known is null. */
export const tableJson = (name: TableName, rows: readonly Row[], dictionary: string) => ({
  table: name,
  licence: licence.url,
  dictionary,
  rows: rows.map(row => Object.fromEntries(columnsOf(name).map(column => [column, (row as Cells)[column] ?? null]))),
})

const cellsOf = (name: TableName, row: Row) => columnsOf(name).map(column => cellOf((row as Cells)[column]))

function cellOf(value: Value) {
  if (Array.isArray(value)) return neutral(value.join('; '))
  return typeof value === 'string' ? neutral(value) : value
}
