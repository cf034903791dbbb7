import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MembershipRow } from '../database/tables.ts'
import { createPlan, type Known } from './plan.ts'
import type { RosterRow as SheetRow } from './rules.ts'

const today = '2026-06-15'
const municipality = (slug: string, name: Record<string, string>) => ({
  slug,
  name,
  province: 'QC' as const,
  kind: 'CITY' as const,
  population: 1000,
  evidence: 'Press release',
})
const period = (parts: Partial<MembershipRow> = {}): MembershipRow => ({
  id: 'record-1',
  entry: 'p1',
  revision: 1,
  network: 'CMARD',
  municipality: 'montreal',
  joinedOn: '2006-10-01',
  joinedPrecision: 'MONTH',
  joinedKind: 'RECORDED',
  joinedBasis: 'press release',
  knownBy: null,
  knownByPrecision: null,
  hasLeft: false,
  leftOn: null,
  leftPrecision: null,
  leftSource: null,
  source: 'Press release, 2006',
  struck: false,
  reason: null,
  recordedAt: new Date(0),
  recordedBy: null,
  replacedAt: null,
  ...parts,
})
const known: Known = {
  periods: [period()],
  municipalities: new Map([
    ['montreal', municipality('montreal', { en: 'Montréal', fr: 'Montréal' })],
    ['varennes', municipality('varennes', { en: 'Varennes' })],
  ]),
  today,
}
const row = (cells: SheetRow['cells'], number = 2): SheetRow => ({ row: number, cells })
/** The row of the download, with what somebody wrote into it. */
const edited = (cells: SheetRow['cells'] = {}) =>
  row({
    slug: 'montreal',
    name_en: 'Montréal',
    name_fr: 'Montréal',
    province: 'QC',
    kind: 'CITY',
    population: '1000',
    joined_on: '2006-10',
    joined_precision: 'MONTH',
    joined_basis: 'press release',
    known_member_by: '',
    evidence: 'Press release',
    joined_kind: 'RECORDED',
    left_on: '',
    source: 'Press release, 2006',
    id: 'p1',
    revision: '1',
    ...cells,
  })

function planOf(rows: readonly SheetRow[], against = known) {
  const plan = createPlan(against)
  for (const each of rows) plan.read(each)
  return plan.finish()
}
const faultsOf = (...rows: SheetRow[]) =>
  planOf(rows).faults.map(({ word, row: at, field }) => `${word} ${at} ${field}`)

test('a row that says what is on record changes nothing', () => {
  expect(planOf([edited()])).toEqual({ changes: [], faults: [], unchangedCount: 1 })
  expect(planOf([row({ slug: 'montreal', id: 'p1', revision: '1' })])).toMatchObject({ unchangedCount: 1 })
  // a spreadsheet makes the first day out of a month
  expect(planOf([edited({ joined_on: '2006-10-01' })])).toMatchObject({ unchangedCount: 1, faults: [] })
})

test('a correction is told column by column, and leaves the rest of the record', () => {
  const { changes, faults } = planOf([edited({ joined_on: '2006-11-02', joined_precision: 'DAY', source: '' })])
  expect(faults).toEqual([])
  expect(changes).toMatchObject([
    {
      row: 2,
      kind: 'CORRECTION',
      said: { joinedOn: '2006-11-02', joinedBasis: 'press release', hasLeft: false, source: null },
      fields: [
        { column: 'joined_on', before: '2006-10', after: '2006-11-02' },
        { column: 'source', before: 'Press release, 2006', after: null },
      ],
    },
  ])
})

test('a row without an id begins a period; with a new address it puts a municipality on record', () => {
  const fresh = { slug: 'chambly', name_en: 'Chambly', province: 'QC', kind: 'CITY', evidence: 'A letter of 2020' }
  const { changes, faults } = planOf([
    row({ slug: 'varennes', joined_on: '2015' }),
    row({ ...fresh, left_on: '2021' }, 3),
  ])
  expect(faults).toEqual([])
  expect(changes).toMatchObject([
    { kind: 'NEW_PERIOD', slug: 'varennes', municipality: null, said: { joinedOn: '2015', hasLeft: false } },
    { kind: 'NEW_MUNICIPALITY', municipality: { slug: 'chambly', name: { en: 'Chambly' } }, said: { hasLeft: true } },
  ])
})

test('what an import that was undone put on record is said anew, with what it was called before', () => {
  const plan = createPlan({
    ...known,
    municipalities: new Map([['varennes', { ...municipality('varennes', { en: 'Varenes' }), isTakenBack: true }]]),
  })
  const cells = { slug: 'varennes', name_en: 'Varennes', province: 'QC', kind: 'TOWN', evidence: 'A letter' }
  plan.read(row(cells))
  const { changes, faults } = plan.finish()
  expect(faults).toEqual([])
  expect(changes).toMatchObject([
    {
      kind: 'NEW_MUNICIPALITY',
      municipality: { name: { en: 'Varennes' }, kind: 'TOWN' },
      fields: expect.arrayContaining([
        { column: 'name_en', before: 'Varenes', after: 'Varennes' },
        { column: 'kind', before: 'CITY', after: 'TOWN' },
      ]),
    },
  ])
})

describe('a fault is named by row and column:', () => {
  test.each<[string, SheetRow['cells'], string]>([
    ['a day that no calendar has', { joined_on: '2006-02-30', joined_precision: '' }, 'notADate 2 joined_on'],
    ['a date as spreadsheets show it', { joined_on: 'Oct-06' }, 'notADate 2 joined_on'],
    [
      'joining before the network was born',
      { joined_on: '1999', joined_precision: 'YEAR' },
      'beforeTheNetwork 2 joined_on',
    ],
    ['leaving before joining', { left_on: '2005-12-31' }, 'leavesBeforeJoining 2 left_on'],
    ['joining tomorrow', { joined_on: '2026-06-16', joined_precision: 'DAY' }, 'inTheFuture 2 joined_on'],
    [
      'a day that is said to be a year',
      { joined_on: '2006-10-31', joined_precision: 'YEAR' },
      'precisionContradicts 2 joined_precision',
    ],
    ['a precision that is none', { joined_precision: 'WEEK' }, 'unknownValue 2 joined_precision'],
    ['a kind of joining that is none', { joined_kind: 'ACCLAMATION' }, 'unknownValue 2 joined_kind'],
    ['an id that nothing has', { id: 'p9' }, 'unknownId 2 id'],
    ['the id of another municipality', { slug: 'varennes' }, 'idOfAnother 2 slug'],
    ['another name of the municipality', { name_en: 'Ville-Marie' }, 'notByImport 2 name_en'],
    ['a sheet that is older than the record', { source: 'x', revision: '0' }, 'sheetIsOlder 2 revision'],
    ['a source that is a book', { source: 'x'.repeat(501) }, 'tooLong 2 source'],
  ])('%s', (_what, cells, fault) => {
    expect(faultsOf(edited(cells))).toEqual([fault])
  })

  test('one row twice', () => {
    expect(faultsOf(edited(), { ...edited({ source: 'x' }), row: 3 })).toEqual(['saidTwice 3 id'])
  })

  test('periods that overlap, with the records or with each other', () => {
    expect(faultsOf(row({ slug: 'montreal', joined_on: '2010' }))).toEqual(['periodsOverlap 2 joined_on'])
    expect(
      faultsOf(row({ slug: 'varennes', joined_on: '2010' }), row({ slug: 'varennes', joined_on: '2012' }, 3)),
    ).toEqual(['periodsOverlap 2 joined_on', 'periodsOverlap 3 joined_on'])
    expect(faultsOf(edited({ left_on: '2009' }), row({ slug: 'montreal', joined_on: '2010' }, 3))).toEqual([])
  })

  test('a new municipality of which too little is said', () => {
    expect(faultsOf(row({ slug: 'Chambly' }))).toEqual(['notAnAddress 2 slug'])
    expect(faultsOf(row({ slug: 'chambly', kind: 'HAMLET', population: 'many' }))).toEqual([
      'required 2 name_en',
      'required 2 evidence',
      'unknownValue 2 population',
      'required 2 province',
      'unknownValue 2 kind',
    ])
    expect(faultsOf(row({ slug: '', name_en: 'Chambly' }))).toEqual(['required 2 slug'])
  })
})

test('whatever a sheet says, each row is unchanged, a change or a fault', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '2006', '2006-10', '2030-01-01', 'DAY', 'p1', '1', 'montreal', 'varennes', 'QC'),
    fc.string(),
  )
  const cells = fc.record(
    {
      slug: cell,
      id: cell,
      revision: cell,
      joined_on: cell,
      joined_precision: cell,
      left_on: cell,
      source: cell,
      name_en: cell,
    },
    { requiredKeys: ['slug', 'id', 'revision'] },
  )
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), rows => {
      const { changes, faults, unchangedCount } = planOf(rows.map((each, at) => row(each, at + 2)))
      const told = new Set([...changes.map(change => change.row), ...faults.map(fault => fault.row)])
      expect(told.size + unchangedCount).toBeGreaterThanOrEqual(rows.length)
      expect(unchangedCount).toBeLessThanOrEqual(rows.length)
    }),
  )
})
