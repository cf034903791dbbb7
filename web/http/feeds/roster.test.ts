import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { memberOf, rosterCsv, rosterWorkbook } from './roster.ts'

type Membership = Parameters<typeof memberOf>[0]

const membership: Membership = {
  id: 'cmard-montreal',
  revision: 1,
  joinedKind: 'RECORDED',
  knownBy: { value: '2008-08-01', precision: 'DAY' },
  leftOn: null,
  source: { text: 'Press release' },
  joinedOn: { value: '2006-10-01', precision: 'MONTH' },
  joinedBasis: '=HYPERLINK("https://example.org")',
  municipality: {
    slug: 'montreal',
    name: { text: 'Montréal', lang: 'en' },
    province: 'QC',
    kind: 'CITY',
    population: 1_762_949,
    evidence: 'Press release, "2006-10-31"',
  },
}
const member = memberOf(membership, { text: 'Montréal', lang: 'fr' })
const unknown = memberOf(
  {
    ...membership,
    joinedOn: null,
    joinedKind: null,
    joinedBasis: null,
    knownBy: null,
    source: null,
    municipality: { ...membership.municipality, population: null, evidence: null },
  },
  { text: 'Montréal', lang: 'en' },
)
const asked = { network: 'CMARD', asOf: '2026-11-22', countBy: 'EACH_MUNICIPALITY', search: null }
const roster = { ...asked, totalCount: 2, undatedCount: 1, members: [member, unknown] }

test.each([
  ['DAY', '2006-10-01'],
  ['MONTH', '2006-10'],
  ['YEAR', '2006'],
] as const)('a date known to the %s is no finer', (precision, written) => {
  const { joinedOn } = memberOf({ ...membership, joinedOn: { value: '2006-10-01', precision } }, member as never)
  expect(joinedOn).toBe(written)
})

test('a French name is one only if it is French', () => {
  expect([member.nameFr, unknown.nameFr]).toEqual(['Montréal', null])
})

test('the table opens in a spreadsheet with its accents, and runs nothing', () => {
  const csv = rosterCsv(roster)
  const [header, first, second, end] = csv.split('\r\n')
  expect(header).toBe(
    '\ufeffslug,name_en,name_fr,province,kind,population,joined_on,joined_precision,joined_basis,known_member_by,evidence,joined_kind,left_on,source,id,revision',
  )
  expect(first).toBe(
    `montreal,Montréal,Montréal,QC,CITY,1762949,2006-10,MONTH,"'=HYPERLINK(""https://example.org"")",2008-08-01,"Press release, ""2006-10-31""",RECORDED,,Press release,cmard-montreal,1`,
  )
  expect(second).toBe('montreal,Montréal,,QC,CITY,,,,,,,,,,cmard-montreal,1')
  expect(end).toBe('')
})

test('the workbook keeps numbers, days and texts apart', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await rosterWorkbook(roster)) as unknown as ExcelJS.Buffer)
  const sheet = workbook.worksheets[0]
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet?.getRow(2).values).toEqual([
    undefined,
    'montreal',
    'Montréal',
    'Montréal',
    'QC',
    'CITY',
    1_762_949,
    '2006-10',
    'MONTH',
    `'=HYPERLINK("https://example.org")`,
    new Date('2008-08-01T00:00:00Z'),
    'Press release, "2006-10-31"',
    'RECORDED',
    undefined,
    'Press release',
    'cmard-montreal',
    1,
  ])
  expect(sheet?.getRow(3).getCell(6).value).toBeNull()
})
