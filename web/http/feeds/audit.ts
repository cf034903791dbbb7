import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import type { AuditExportQuery } from '../../app/graphql/generated/graphql.ts'
import { neutral } from './neutral.ts'

type Entry = NonNullable<AuditExportQuery['auditTrail']>['nodes'][number]

const columns = [
  { header: 'id', width: 18 },
  { header: 'at', width: 26 },
  { header: 'actor_id', width: 22 },
  { header: 'actor', width: 28 },
  { header: 'action', width: 22 },
  { header: 'subject_type', width: 20 },
  { header: 'subject_id', width: 38 },
  { header: 'before', width: 60 },
  { header: 'after', width: 60 },
]

// the most that a cell of a workbook holds
const mostCharacters = 32_767

const cellsOf = ({ id, at, actor, action, subject, before, after }: Entry) =>
  [
    id,
    at,
    actor?.id ?? '',
    actor?.displayName ?? '',
    action,
    subject.type,
    subject.id,
    written(before),
    written(after),
  ].map(neutral)

const written = (record: unknown) => (record === null || record === undefined ? '' : JSON.stringify(record))

export const auditCsv = (entries: readonly Entry[]) =>
  stringify([columns.map(({ header }) => header), ...entries.map(cellsOf)], {
    bom: true,
    record_delimiter: 'windows',
  })

export async function auditWorkbook(entries: readonly Entry[]) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  const sheet = workbook.addWorksheet('Audit', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(column => ({ ...column }))
  sheet.getRow(1).font = { bold: true }
  sheet.addRows(entries.map(entry => cellsOf(entry).map(cell => cell.slice(0, mostCharacters))))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
