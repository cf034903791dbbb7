import { bestText, type Texts } from '../../shared/language.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import type { Fault, UserErrorWord } from '../../shared/user-error.ts'
import type { JoiningKind, MembershipRow, MunicipalityKind, MunicipalityRow, Province } from '../database/tables.ts'
import { isSlug } from '../municipality/rules.ts'
import { faultsOfPeriod, type Period, periodFrom, periodOf, saidIn } from '../network/rules.ts'
import { faultsOfWords } from '../roster/words.ts'
import { canonicalText as canonical, type SheetFault, shortenedValue } from '../../shared/sheet/rows.ts'
import type { Column, RosterRow as SheetRow } from './rules.ts'

type KnownMunicipality = Pick<MunicipalityRow, 'slug' | 'name' | 'province' | 'kind' | 'population' | 'evidence'> & {
  /** What it became a part of: it belongs to a network through that one. */
  mergedInto?: string | null
  /** An import put it on record, was undone, and nothing else was recorded of it: another may say all of it anew. */
  isTakenBack?: boolean
}

/** The records that a sheet is compared with: one network's periods in force, and every municipality. */
export type Known = {
  periods: readonly MembershipRow[]
  municipalities: ReadonlyMap<string, KnownMunicipality>
  today: string
}

export type Said = Pick<ReturnType<typeof saidIn>, 'joinedOn' | 'knownBy' | 'leftOn' | 'joinedBasis' | 'source'> & {
  hasLeft: boolean
  joinedKind: JoiningKind | null
}
export type NewMunicipality = {
  slug: string
  name: Texts
  province: Province
  kind: MunicipalityKind
  population: number | null
  evidence: string
}
export type PlannedChange = {
  row: number
  kind: 'NEW_MUNICIPALITY' | 'NEW_PERIOD' | 'CORRECTION'
  slug: string
  name: string
  municipality: NewMunicipality | null
  before: MembershipRow | null
  said: Said
  fields: { column: string; before: string | null; after: string | null }[]
}
export type Plan = { changes: PlannedChange[]; faults: SheetFault[]; unchangedCount: number }

const precisions = ['DAY', 'MONTH', 'YEAR']
const joiningKinds = ['COUNCIL_RESOLUTION', 'SIGNATURE', 'RECORDED'] as const satisfies readonly JoiningKind[]
const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'] as const
const kinds = [
  'CITY',
  'TOWN',
  'VILLAGE',
  'TOWNSHIP',
  'PARISH_MUNICIPALITY',
  'DISTRICT_MUNICIPALITY',
  'REGIONAL_DISTRICT',
  'REGIONAL_MUNICIPALITY',
  'SPECIALIZED_MUNICIPALITY',
] as const satisfies readonly MunicipalityKind[]

const ofMunicipality = ['name_en', 'name_fr', 'province', 'kind', 'population', 'evidence'] as const
const ofPeriod = ['joined_on', 'joined_kind', 'joined_basis', 'known_member_by', 'left_on', 'source'] as const
const columnOf: Record<string, Column> = {
  joinedOn: 'joined_on',
  joinedBasis: 'joined_basis',
  knownBy: 'known_member_by',
  leftOn: 'left_on',
  source: 'source',
}
const mostName = 120

type Cells = Partial<Record<Column, string>>

const cellsOfMunicipality = ({ name, province, kind, population, evidence }: KnownMunicipality): Cells => ({
  name_en: canonical(bestText(name, ['en'])),
  name_fr: canonical(name['fr']),
  province,
  kind,
  population: population === null ? '' : String(population),
  evidence: canonical(evidence),
})

/** A record as the export writes it. */
function cellsOfPeriod(period: MembershipRow): Cells {
  const said = saidIn(period)
  return {
    joined_on: said.joinedOn ?? '',
    joined_precision: period.joinedPrecision ?? '',
    joined_kind: said.joinedKind ?? '',
    joined_basis: canonical(said.joinedBasis),
    known_member_by: said.knownBy ?? '',
    left_on: said.leftOn ?? '',
    source: canonical(said.source),
  }
}

/** What a sheet would change, row by row. Takes rows one at a time, so that whoever reads can tell how far it is. */
export function createPlan({ periods, municipalities, today }: Known) {
  const byEntry = new Map(periods.filter(({ struck }) => !struck).map(period => [period.entry, period]))
  const newOnes = new Map<string, NewMunicipality>()
  const seen = new Set<string>()
  const changes: PlannedChange[] = []
  const faults: SheetFault[] = []
  let unchangedCount = 0

  function read({ row, cells }: SheetRow) {
    const known = faults.length
    const fault = (word: UserErrorWord, column: string, facts?: Fault['facts']) =>
      faults.push({
        word,
        row,
        field: column,
        value: shortenedValue(cells[column as Column] ?? ''),
        ...(facts ? { facts } : {}),
      })
    if (cells.id) readRecord(row, cells, cells.id, fault)
    else readNew(row, cells, fault, () => faults.length === known)
  }

  function readRecord(row: number, cells: Cells, id: string, fault: Fail) {
    const before = byEntry.get(id)
    if (!before) return fault('unknownId', 'id')
    if (seen.has(id)) return fault('saidTwice', 'id')
    seen.add(id)
    if (cells.slug !== before.municipality) return fault('idOfAnother', 'slug', { slug: before.municipality })
    const municipality = municipalities.get(before.municipality)
    if (!municipality) throw new Error('A period without its municipality.')

    const was = { ...cellsOfMunicipality(municipality), ...cellsOfPeriod(before) }
    const is: Cells = { ...cells, joined_on: dated(cells, was, fault) }
    for (const column of ofMunicipality)
      if (is[column] !== undefined && is[column] !== was[column]) fault('notByImport', column)
    const changed = ofPeriod.filter(column => is[column] !== undefined && is[column] !== was[column])
    if (changed.length === 0) {
      unchangedCount += 1
      return undefined
    }
    if (cells.revision !== String(before.revision)) fault('sheetIsOlder', 'revision', { revision: before.revision })
    checkKind(cells, fault)
    const value = (column: Column, otherwise: string | null) =>
      (changed as readonly string[]).includes(column) ? is[column] || null : otherwise
    const said = saidIn(before)
    const leftOn = value('left_on', said.leftOn)
    const hasLeft = changed.includes('left_on') ? leftOn !== null : said.hasLeft
    if (municipality.mergedInto && !hasLeft) fault('mergedAlready', 'left_on')
    changes.push({
      row,
      kind: 'CORRECTION',
      slug: municipality.slug,
      name: bestText(municipality.name, ['en']) ?? municipality.slug,
      municipality: null,
      before,
      said: {
        joinedOn: value('joined_on', said.joinedOn),
        joinedKind: value('joined_kind', said.joinedKind) as JoiningKind | null,
        joinedBasis: value('joined_basis', said.joinedBasis),
        knownBy: value('known_member_by', said.knownBy),
        hasLeft,
        leftOn,
        source: value('source', said.source),
      },
      fields: changed.map(column => ({ column, before: was[column] || null, after: is[column] || null })),
    })
    return undefined
  }

  function readNew(row: number, cells: Cells, fault: Fail, isSound: () => boolean) {
    const slug = cells.slug ?? ''
    if (!slug) return fault('required', 'slug')
    if (!isSlug(slug)) return fault('notAnAddress', 'slug')
    if (cells.revision) fault('revisionWithoutId', 'revision')
    const joined = dated(cells, {}, fault)
    checkKind(cells, fault)
    const onRecord = municipalities.get(slug)
    const there = newOnes.get(slug) ?? (onRecord?.isTakenBack ? undefined : onRecord)
    if (there) {
      const was = cellsOfMunicipality(there)
      for (const column of ofMunicipality)
        if (cells[column] && cells[column] !== was[column]) fault('notByImport', column)
    }
    if (onRecord?.mergedInto && !cells.left_on) fault('mergedAlready', 'left_on')
    const municipality = there ? null : newMunicipality(slug, cells, fault)
    if (municipality && isSound()) newOnes.set(slug, municipality)
    const was: Cells = municipality && onRecord ? cellsOfMunicipality(onRecord) : {}
    const written = [...(municipality ? ofMunicipality : []), ...ofPeriod].filter(column => cells[column])
    changes.push({
      row,
      kind: municipality ? 'NEW_MUNICIPALITY' : 'NEW_PERIOD',
      slug,
      name: there ? (bestText(there.name, ['en']) ?? slug) : (cells.name_en ?? slug),
      municipality,
      before: null,
      said: {
        joinedOn: joined || null,
        joinedKind: (cells.joined_kind || null) as JoiningKind | null,
        joinedBasis: cells.joined_basis || null,
        knownBy: cells.known_member_by || null,
        hasLeft: Boolean(cells.left_on),
        leftOn: cells.left_on || null,
        source: cells.source || null,
      },
      fields: written.map(column => ({ column, before: was[column] || null, after: cells[column] ?? null })),
    })
    return undefined
  }

  /** The whole sheet is read: what it changes, and whether its periods can stand beside each other. */
  function finish(): Plan {
    const beside = new Map<string, { period: Period; change: PlannedChange | null }[]>()
    const place = (slug: string, period: Period, change: PlannedChange | null) =>
      void (beside.get(slug)?.push({ period, change }) ?? beside.set(slug, [{ period, change }]))
    const corrected = new Set(changes.flatMap(({ before }) => (before ? [before.entry] : [])))
    for (const [entry, period] of byEntry) if (!corrected.has(entry)) place(period.municipality, periodOf(period), null)
    for (const change of changes) place(change.slug, periodFrom(change.said), change)

    for (const periodsOfOne of beside.values())
      for (const { change } of periodsOfOne)
        if (change) {
          const others = periodsOfOne.filter(each => each.change !== change).map(({ period }) => period)
          const found = [...faultsOfWords(change.said), ...faultsOfPeriod(change.said, others, today)]
          faults.push(...found.map(fault => placed(fault, change)))
        }
    faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    return { changes, faults, unchangedCount }
  }
  return { read, finish }
}

type Fail = (word: UserErrorWord, column: string, facts?: Fault['facts']) => unknown

const placed = ({ field, ...fault }: Fault, { row, said }: PlannedChange): SheetFault => ({
  ...fault,
  row,
  field: columnOf[field ?? ''] ?? field,
  value: shortenedValue(String(said[field as keyof Said] ?? '')),
})

/**
 * The date of joining, as finely as `joined_precision` says. Spreadsheets make a day out of a month: the first of October is
 * October, where the precision says so. Anything else that the two columns do not agree on is a fault.
 */
function dated(cells: Cells, was: Cells, fault: Fail) {
  const text = cells.joined_on ?? was.joined_on ?? ''
  const precision = cells.joined_precision
  if (!precision) return text
  if (!precisions.includes(precision)) {
    fault('unknownValue', 'joined_precision', { values: precisions.join(', ') })
    return text
  }
  const date = parsePartialDate(text)
  if (text && !date) return text
  if (date?.precision === precision) return text
  const shorter = { YEAR: 4, MONTH: 7, DAY: 10 }[precision] ?? 10
  if (date && text.length > shorter && /^(-01)+$/.test(text.slice(shorter))) return text.slice(0, shorter)
  fault('precisionContradicts', 'joined_precision', { date: text || '–' })
  return text
}

function checkKind(cells: Cells, fault: Fail) {
  if (cells.joined_kind && !(joiningKinds as readonly string[]).includes(cells.joined_kind))
    fault('unknownValue', 'joined_kind', { values: joiningKinds.join(', ') })
}

function newMunicipality(slug: string, cells: Cells, fault: Fail): NewMunicipality {
  const { name_en: english = '', name_fr: french = '', population = '', evidence = '' } = cells
  const oneOf = <Value extends string>(column: 'province' | 'kind', values: readonly Value[]) => {
    const value = values.find(each => each === cells[column])
    if (!cells[column]) fault('required', column)
    else if (!value) fault('unknownValue', column, { values: values.join(', ') })
    return value ?? (values[0] as Value)
  }
  if (!english) fault('required', 'name_en')
  if (!evidence) fault('required', 'evidence')
  for (const column of ['name_en', 'name_fr'] as const)
    if ((cells[column]?.length ?? 0) > mostName) fault('tooLong', column, { most: mostName })
  if (evidence.length > 500) fault('tooLong', 'evidence', { most: 500 })
  if (population && !/^\d{1,8}$/.test(population)) fault('unknownValue', 'population', { values: '0 – 99999999' })
  return {
    slug,
    name: { en: english, ...(french ? { fr: french } : {}) },
    province: oneOf('province', provinces),
    kind: oneOf('kind', kinds),
    population: population ? Number(population) : null,
    evidence,
  }
}
