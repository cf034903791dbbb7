import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import type { RosterExportQuery } from '../../app/graphql/generated/graphql.ts'
import { asKnown } from './as-known.ts'
import { neutral } from './neutral.ts'

type Membership = NonNullable<RosterExportQuery['roster']>['memberships']['nodes'][number]

export type Roster = {
  network: string
  asOf: string
  /** The rule by which `totalCount` counts. */
  countBy: string
  /** Words that narrow `members` and no number. */
  search: string | null
  totalCount: number
  undatedCount: number
  members: readonly Member[]
}

export type Member = ReturnType<typeof memberOf>

/** One line of the roster. Null is "no source tells". The French name is null where there is none of its own. */
export function memberOf(
  { id, revision, municipality, joinedOn, joinedKind, joinedBasis, knownBy, leftOn, source }: Membership,
  french: Membership['municipality']['name'],
) {
  const { slug, name, province, kind, population, evidence } = municipality
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
    knownMemberBy: asKnown(knownBy),
    evidence,
    joinedKind: joinedKind ?? null,
    leftOn: asKnown(leftOn),
    source: source?.text ?? null,
    id,
    revision,
  }
}

/** What `/desk/import` takes back: the names and the guard of its cells are known to `services/members/roster-import` too. */
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
  { header: 'joined_kind', key: 'joinedKind', width: 22 },
  { header: 'left_on', key: 'leftOn', width: 12 },
  { header: 'source', key: 'source', width: 60 },
  { header: 'id', key: 'id', width: 38 },
  { header: 'revision', key: 'revision', width: 9 },
]

/** For spreadsheets too: with the mark of UTF-8, and no cell that a spreadsheet would run as a formula. */
export const rosterCsv = ({ members }: Roster) =>
  stringify(members.map(guarded), {
    bom: true,
    header: true,
    columns: columns.map(({ header, key }) => ({ header, key })),
    record_delimiter: 'windows',
  })

const guarded = (member: Member) =>
  Object.fromEntries(
    Object.entries(member).map(([key, value]) => [key, typeof value === 'string' ? neutral(value) : value]),
  ) as Member

export async function rosterWorkbook({ network, asOf, members }: Roster) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  workbook.created = workbook.modified = new Date(asOf)
  const sheet = workbook.addWorksheet(`${network} ${asOf}`, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(column => ({ ...column }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  for (const member of members.map(guarded)) {
    const { joinedOn, knownMemberBy, leftOn } = member
    const days = { joinedOn: cellOf(joinedOn), knownMemberBy: cellOf(knownMemberBy), leftOn: cellOf(leftOn) }
    const row = sheet.addRow({ ...member, ...days })
    row.getCell('population').numFmt = '#,##0'
    for (const key of ['joinedOn', 'knownMemberBy', 'leftOn']) row.getCell(key).numFmt = 'yyyy-mm-dd'
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A day is a date; what is known to the month or the year only stays a text. */
const cellOf = (date: string | null) => (date?.length === 10 ? new Date(date) : date)
