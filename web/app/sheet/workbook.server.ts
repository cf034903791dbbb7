import ExcelJS from 'exceljs'

export interface WorkbookColumn {
  heading: string
  /** In characters. */
  width: number
  /** Holds sentences, which break their lines. */
  isLong?: boolean
  /** Holds days, so that a spreadsheet takes them for days. */
  isDay?: boolean
  /** Tells the portal whose row it is, and nobody else anything. */
  isHidden?: boolean
  /** Values to choose from. */
  choices?: readonly string[]
}

interface FilledInOffline {
  tabs: readonly { name: string; rows: readonly (readonly string[])[] }[]
  columns: readonly WorkbookColumn[]
  /** Columns that stay in sight. */
  frozen: number
  /** What whoever fills it in must know, on a tab of its own. */
  notes: { name: string; lines: readonly string[] }
  isRightToLeft: boolean
}

/** A workbook that is filled in and sent back: the same columns on each tab, and one more that says how. */
export async function workbook({ tabs, columns, frozen, notes, isRightToLeft }: FilledInOffline) {
  const book = new ExcelJS.Workbook()
  book.creator = 'Coalition portal'
  for (const { name, rows } of tabs) addTab(book, name, { rows, columns, frozen, isRightToLeft })
  const help = book.addWorksheet(nameOf(notes.name), { views: [{ rightToLeft: isRightToLeft }] })
  help.addRows(notes.lines.map(line => [line]))
  help.getColumn(1).width = 100
  help.getColumn(1).alignment = { wrapText: true }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A spreadsheet takes 31 characters, and some signs not at all. */
const nameOf = (name: string) =>
  name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()

type Tab = Pick<FilledInOffline, 'columns' | 'frozen' | 'isRightToLeft'> & { rows: readonly (readonly string[])[] }

function addTab(book: ExcelJS.Workbook, name: string, { rows, columns, frozen, isRightToLeft }: Tab) {
  const sheet = book.addWorksheet(nameOf(name), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: frozen, rightToLeft: isRightToLeft }],
  })
  sheet.columns = columns.map(({ heading, width, isLong, isDay, isHidden }) => ({
    header: heading,
    width,
    hidden: isHidden ?? false,
    style: { alignment: { wrapText: isLong ?? false, vertical: 'top' }, numFmt: isDay ? 'yyyy-mm-dd' : '@' },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).alignment = { wrapText: true, vertical: 'top' }
  sheet.addRows(
    rows.map(row => row.map((text, at) => (columns[at]?.isDay && text ? new Date(`${text}T00:00Z`) : text))),
  )
  columns.forEach(({ choices }, at) => {
    if (!choices) return
    for (let row = 2; row <= rows.length + 1; row += 1)
      sheet.getCell(row, at + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices.join(',')}"`],
        showErrorMessage: true,
      }
  })
}
