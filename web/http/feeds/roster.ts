import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import type { RosterExportQuery } from '../../app/graphql/generated/graphql.ts'

type Membership = NonNullable<RosterExportQuery['roster']>['memberships']['nodes'][number]
type PartialDate = NonNullable<Membership['joinedOn']>

export type Roster = {
  network: string
  asOf: string
  totalCount: number
  undatedCount: number
  members: readonly Member[]
}

export type Member = ReturnType<typeof memberOf>

/** One line of the roster. Null is "no source tells". The French name is null where there is none of its own. */
export function memberOf(
  { municipality, joinedOn, joinedBasis }: Membership,
  french: Membership['municipality']['name'],
) {
  const { slug, name, province, kind, population, knownMemberBy, evidence } = municipality
  return {
    slug,
    nameEn: name.text,
    nameFr: french.lang === 'fr' ? french.text : null,
    province,
    kind,
    population,
    joinedOn: asKnown(joinedOn),
    joinedPrecision: joinedOn?.precision ?? null,
    joinedBasis,
    knownMemberBy: asKnown(knownMemberBy),
    evidence,
  }
}

/** No finer than the sources tell: `2008`, `2008-10` or `2008-10-31`. */
function asKnown(date: PartialDate | null | undefined) {
  const length = { YEAR: 4, MONTH: 7, DAY: 10 }
  return date?.value.slice(0, length[date.precision]) ?? null
}

type Column = { header: string; key: keyof Member; width: number }
const columns: readonly Column[] = [
  { header: 'slug', key: 'slug', width: 22 },
  { header: 'name_en', key: 'nameEn', width: 30 },
  { header: 'name_fr', key: 'nameFr', width: 30 },
  { header: 'province', key: 'province', width: 9 },
  { header: 'kind', key: 'kind', width: 24 },
  { header: 'population', key: 'population', width: 12 },
  { header: 'joined_on', key: 'joinedOn', width: 12 },
  { header: 'joined_precision', key: 'joinedPrecision', width: 16 },
  { header: 'joined_basis', key: 'joinedBasis', width: 30 },
  { header: 'known_member_by', key: 'knownMemberBy', width: 17 },
  { header: 'evidence', key: 'evidence', width: 80 },
]

/** For spreadsheets too: with the mark of UTF-8, and no cell that a spreadsheet would run as a formula. */
export const rosterCsv = ({ members }: Roster) =>
  stringify([...members], {
    bom: true,
    header: true,
    columns: columns.map(({ header, key }) => ({ header, key })),
    escape_formulas: true,
    record_delimiter: 'windows',
  })

export async function rosterWorkbook({ network, asOf, members }: Roster) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  workbook.created = workbook.modified = new Date(asOf)
  const sheet = workbook.addWorksheet(`${network} ${asOf}`, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(column => ({ ...column }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  for (const member of members) {
    const { joinedOn, knownMemberBy } = member
    const row = sheet.addRow({ ...member, joinedOn: cellOf(joinedOn), knownMemberBy: cellOf(knownMemberBy) })
    row.getCell('population').numFmt = '#,##0'
    for (const key of ['joinedOn', 'knownMemberBy']) row.getCell(key).numFmt = 'yyyy-mm-dd'
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A day is a date; what is known to the month or the year only stays a text. */
const cellOf = (date: string | null) => (date?.length === 10 ? new Date(date) : date)
