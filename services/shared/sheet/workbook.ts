import ExcelJS from 'exceljs'
import { refuseBomb } from './bomb.ts'
import { SheetRefusal } from './refusal.ts'
import type { Cell, CellRow } from './rows.ts'

// what a table of values does without, and what can be made to fill a million cells
const ignoreNodes = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'mergeCells',
  'picture',
  'tableParts',
]

/** The cells of the first sheet of a workbook. */
export async function cellsOfWorkbook(file: Uint8Array): Promise<CellRow[]> {
  await refuseBomb(file)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer, { ignoreNodes }).catch(() => {
    throw new SheetRefusal('noWorkbook')
  })
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new SheetRefusal('noWorkbook')

  const rows: CellRow[] = []
  sheet.eachRow((each, row) => {
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
