import ExcelJS from 'exceljs'
import { refuseBomb } from './bomb.ts'
import { SheetRefusal } from './refusal.ts'
import { type Cell, type CellRow, mostColumns } from './rows.ts'

/** A sheet of a workbook; a table of text has one, without a name. */
export type Tab = { tab: string | null; cells: CellRow[] }

// what a table of values does without, and what can be made to fill a million cells
const ignoreNodes = [
  'autoFilter',
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'mergeCells',
  'picture',
  'tableParts',
]

/** Of one sheet, as spreadsheets have it: all sheets together have no more here. */
const lastRow = 1_048_576

/** The cells of the first sheet of a workbook. */
export async function cellsOfWorkbook(file: Uint8Array): Promise<CellRow[]> {
  const [first] = await tabsOfWorkbook(file)
  if (!first) throw new SheetRefusal('noWorkbook')
  return first.cells
}

/** The cells of each sheet of a workbook, under its name. */
export async function tabsOfWorkbook(file: Uint8Array): Promise<Tab[]> {
  await refuseBomb(file)
  const workbook = new ExcelJS.Workbook()
  // a name may stand for as many cells as there are
  Object.defineProperty(workbook.definedNames, 'model', { set: () => {} })
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer, { ignoreNodes }).catch(() => {
    throw new SheetRefusal('noWorkbook')
  })
  // what lies between two rows is walked through too
  const walked = workbook.worksheets.reduce((sum, { rowCount }) => sum + rowCount, 0)
  if (walked > lastRow) throw new SheetRefusal('tooLargeInside')
  return workbook.worksheets.map(sheet => ({ tab: sheet.name, cells: cellsOf(sheet) }))
}

function cellsOf(sheet: ExcelJS.Worksheet) {
  const rows: CellRow[] = []
  sheet.eachRow((each, row) => {
    if (each.cellCount > mostColumns) throw new SheetRefusal('tooLargeInside')
    const values = each.values as ExcelJS.CellValue[]
    // a row begins with the cell of no column
    rows.push({ row, cells: Array.from(values.slice(1), cellOf) })
  })
  return rows
}

function cellOf(value: ExcelJS.CellValue | undefined): Cell {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayOf(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value || 'sharedFormula' in value) return { word: 'formulaInCell', text: '=…' }
  if ('error' in value) return { word: 'errorInCell', text: value.error }
  if ('text' in value) return cellOf(value.text as ExcelJS.CellValue)
  return { word: 'errorInCell', text: '' }
}

/** A day stays a day; a date with a time of the day is left for the reader of dates to refuse. */
function dayOf(date: Date) {
  if (Number.isNaN(date.getTime())) return { word: 'errorInCell', text: '' } as const
  return date.toISOString().replace('T00:00:00.000Z', '')
}
