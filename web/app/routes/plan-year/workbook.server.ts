import ExcelJS from 'exceljs'

interface YearWorkbook {
  /** What the two sheets are called. */
  sheets: { year: string; notes: string }
  columns: readonly { column: string; heading: string; width: number; isLong: boolean }[]
  rows: readonly (readonly string[])[]
  statuses: readonly string[]
  /** What whoever fills it in must know, on a sheet of its own. */
  notes: readonly string[]
  isRightToLeft: boolean
}

export async function yearWorkbook({ sheets, columns, rows, statuses, notes, isRightToLeft }: YearWorkbook) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  const sheet = workbook.addWorksheet(sheets.year, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2, rightToLeft: isRightToLeft }],
  })
  sheet.columns = columns.map(({ heading, width, isLong }) => ({
    header: heading,
    width,
    style: { alignment: { wrapText: isLong, vertical: 'top' }, numFmt: '@' },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.addRows(rows as string[][])
  const status = columns.findIndex(({ column }) => column === 'status') + 1
  for (let row = 2; row <= rows.length + 1; row += 1)
    sheet.getCell(row, status).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${statuses.join(',')}"`],
      showErrorMessage: true,
    }
  const help = workbook.addWorksheet(sheets.notes, { views: [{ rightToLeft: isRightToLeft }] })
  help.addRows(notes.map(note => [note]))
  help.getColumn(1).width = 100
  help.getColumn(1).alignment = { wrapText: true }
  return await workbook.xlsx.writeBuffer()
}
