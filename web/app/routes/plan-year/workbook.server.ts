import ExcelJS from 'exceljs'

interface YearWorkbook {
  columns: readonly { header: string; width: number }[]
  rows: readonly (readonly string[])[]
  statuses: readonly string[]
  /** What whoever fills it in must know, on a sheet of its own. */
  notes: readonly string[]
}

const wide = ['text', 'done', 'obstacles', 'evidence']

export async function yearWorkbook({ columns, rows, statuses, notes }: YearWorkbook) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  const sheet = workbook.addWorksheet('Year', { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] })
  sheet.columns = columns.map(({ header, width }) => ({
    header,
    width,
    style: { alignment: { wrapText: wide.includes(header), vertical: 'top' }, numFmt: '@' },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.addRows(rows as string[][])
  const status = columns.findIndex(({ header }) => header === 'status') + 1
  for (let row = 2; row <= rows.length + 1; row += 1)
    sheet.getCell(row, status).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${statuses.join(',')}"`],
      showErrorMessage: true,
    }
  const help = workbook.addWorksheet('Notes')
  help.addRows(notes.map(note => [note]))
  help.getColumn(1).width = 100
  help.getColumn(1).alignment = { wrapText: true }
  return await workbook.xlsx.writeBuffer()
}
