import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { jsonb, type Recording } from '../database/keep.ts'
import type {
  MembersDb,
  MembershipRow,
  MunicipalityRow,
  RosterImportChangeRow,
  RosterImportRow,
} from '../database/tables.ts'
import { searchColumns } from '../municipality/rules.ts'
import { rowOf } from '../network/keep.ts'
import { standingBy } from '../network/rules.ts'
import { createPlan, type NewMunicipality } from './plan.ts'
import type { SheetFault } from '../../shared/sheet/rows.ts'
import { readSheet } from './sheet.ts'
import {
  changesOfImport,
  endWork,
  giveBack,
  holdImport,
  holdRecords,
  inParts,
  keepPlan,
  keepProgress,
  knownRecords,
  recordsByIds,
  takenBack,
} from './store.ts'

const rowsBetween = 250
const failed: SheetFault = { word: 'workFailed', row: null, field: null, value: null }
const dayOf = (now: Date) => now.toISOString().slice(0, 10)

/** Compares a sheet with the records, and tells how far it is meanwhile. Changes nothing but the import itself. */
export async function readImport(db: MembersDb, { id, network }: RosterImportRow, file: Uint8Array, now: () => Date) {
  try {
    const { rows, faults } = await readSheet(file)
    const rowCount = rows.length
    await keepProgress(db, id, { rowCount, rowsDone: 0 }, now())
    const known = await knownRecords(db, network, dayOf(now()))
    const plan = createPlan(known)
    for (const [at, row] of rows.entries()) {
      plan.read(row)
      if (at % rowsBetween !== rowsBetween - 1) continue
      if (!(await keepProgress(db, id, { rowCount, rowsDone: at + 1 }, now()))) return
      await breathe()
    }
    const { faults: found, ...planned } = plan.finish()
    const all = [...faults, ...found].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    await keepPlan(db, id, { ...planned, faults: all }, known.periods, rowCount, now())
  } catch {
    await giveBack(db, id, ['READING', 'REFUSED'], [failed]).catch(() => {})
  }
}

/** How many changes are written so far. */
type Tell = (written: number) => void

/** Writes what an import changes, in one transaction: a process that is killed leaves nothing of it. */
export async function applyWork(db: MembersDb, { id }: RosterImportRow, by: Recording, tell: Tell) {
  try {
    const faults = await db.transaction().execute(async trx => {
      const held = await holdImport(trx, id, 'APPLYING')
      return held ? await apply(trx, held, by, tell) : []
    })
    if (faults.length > 0) await giveBack(db, id, ['APPLYING', 'REFUSED'], faults)
  } catch {
    await giveBack(db, id, ['APPLYING', 'READY'], [failed]).catch(() => {})
  }
}

/** Takes back what an import changed, in one transaction. */
export async function undoWork(db: MembersDb, { id }: RosterImportRow, by: Recording, tell: Tell) {
  try {
    const faults = await db.transaction().execute(async trx => {
      const held = await holdImport(trx, id, 'UNDOING')
      return held ? await undo(trx, held, by, tell) : []
    })
    if (faults.length > 0) await giveBack(db, id, ['UNDOING', 'APPLIED'], faults)
  } catch {
    await giveBack(db, id, ['UNDOING', 'APPLIED'], [failed]).catch(() => {})
  }
}

async function apply(
  trx: MembersDb,
  { id, network, fileName }: RosterImportRow,
  by: Recording,
  tell: Tell,
): Promise<SheetFault[]> {
  const changes = await changesOfImport(trx, id)
  const { municipalities, records } = await holdRecords(trx, slugsOf(changes))
  const standing = idsInForce(records, network)
  const free = new Set(await takenBack(trx))
  const faults = changes.filter(
    change =>
      (change.municipality && municipalities.has(change.slug) && !free.has(change.slug)) ||
      (!change.said.hasLeft && municipalities.get(change.slug)?.mergedInto) ||
      !isSame(standing.get(change.slug) ?? [], change.standsOn),
  )
  if (faults.length > 0) return faults.map(changedSince)

  const created = changes.flatMap(({ municipality }) => {
    if (!municipality) return []
    const before = municipalities.get(municipality.slug) ?? null
    return [{ before, row: municipalityRow(municipality, before, by) }]
  })
  for (const some of inParts(created))
    await trx
      .insertInto('municipality')
      .values(some.map(({ row }) => ({ ...row, name: jsonb(row.name) })) as never)
      .onConflict(conflict =>
        conflict.column('slug').doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          sortName: ref('excluded.sortName'),
          searchNames: ref('excluded.searchNames'),
          province: ref('excluded.province'),
          kind: ref('excluded.kind'),
          population: ref('excluded.population'),
          evidence: ref('excluded.evidence'),
          revision: ref('excluded.revision'),
          source: ref('excluded.source'),
          recordedAt: ref('excluded.recordedAt'),
          recordedBy: ref('excluded.recordedBy'),
        })),
      )
      .execute()
  const byId = new Map(records.map(record => [record.id, record]))
  const written = changes.map(change => {
    const before = change.replaces === null ? null : (byId.get(change.replaces) ?? null)
    const said = { ...change.said, leftSource: before?.leftSource, reason: before && `Import: ${fileName}` }
    const content = rowOf({ action: 'correctMembership', municipality: change.slug, network, said })
    return { before, after: recordAfter(before, content, change.makes, by) }
  })
  for (const { row } of created) municipalities.set(row.slug, row)
  await replace(trx, { written, municipalities, records }, by, tell)
  await recordChanges(trx, [
    ...created.map(({ before, row }) => ({
      at: by.now,
      actor: by.personId,
      action: 'applyImport',
      subjectType: 'Municipality',
      subjectId: row.slug,
      before,
      after: row,
      news: null,
    })),
    ...written.map(each => traceOf('applyImport', each, by)),
  ])
  await endWork(trx, id, { state: 'APPLIED', appliedAt: by.now })
  return []
}

async function undo(
  trx: MembersDb,
  { id, network, fileName }: RosterImportRow,
  by: Recording,
  tell: Tell,
): Promise<SheetFault[]> {
  const changes = await changesOfImport(trx, id)
  const { municipalities, records } = await holdRecords(trx, slugsOf(changes))
  const gone = new Set(changes.map(({ replaces }) => replaces))
  const made = groupBy(changes, ({ slug }) => slug)
  const standing = idsInForce(records, network)
  const faults = changes.filter(({ slug, standsOn }) => {
    const left = standsOn.filter(one => !gone.has(one))
    const expected = [...left, ...(made.get(slug) ?? []).map(({ makes }) => makes)].sort()
    return !isSame(standing.get(slug) ?? [], expected)
  })
  if (faults.length > 0) return faults.map(changedSince)

  const byId = new Map(records.map(record => [record.id, record]))
  const originals = await recordsByIds(
    trx,
    changes.flatMap(({ replaces }) => replaces ?? []),
  )
  const reason = `Undone: ${fileName}`
  const written = changes.flatMap(({ replaces, makes }) => {
    const before = byId.get(makes)
    if (!before) return []
    const original = replaces === null ? undefined : originals.get(replaces)
    const content = original ? { ...original, reason } : { ...before, struck: true, reason }
    return [{ before, after: recordAfter(before, content, randomUUID(), by) }]
  })
  await replace(trx, { written, municipalities, records }, by, tell)
  await recordChanges(
    trx,
    written.map(each => traceOf('undoImport', each, by)),
  )
  await endWork(trx, id, { state: 'UNDONE', undoneAt: by.now })
  return []
}

type Written = { before: MembershipRow | null; after: MembershipRow }
type Content = Omit<MembershipRow, 'id' | 'entry' | 'revision' | 'recordedAt' | 'recordedBy' | 'replacedAt'>

/** The record that takes the place of another, or begins a period. */
function recordAfter(
  before: MembershipRow | null,
  content: Content,
  id: string,
  { personId, now }: Recording,
): MembershipRow {
  return {
    network: content.network,
    municipality: content.municipality,
    joinedOn: content.joinedOn,
    joinedPrecision: content.joinedPrecision,
    joinedKind: content.joinedKind,
    joinedBasis: content.joinedBasis,
    knownBy: content.knownBy,
    knownByPrecision: content.knownByPrecision,
    hasLeft: content.hasLeft,
    leftOn: content.leftOn,
    leftPrecision: content.leftPrecision,
    leftSource: content.leftSource,
    source: content.source,
    reason: content.reason,
    struck: content.struck,
    id,
    entry: before?.entry ?? id,
    revision: (before?.revision ?? 0) + 1,
    recordedAt: now,
    recordedBy: personId,
    replacedAt: null,
  }
}

/** Puts records in the place of others, and says how each municipality now stands. */
async function replace(
  trx: MembersDb,
  {
    written,
    municipalities,
    records,
  }: {
    written: readonly Written[]
    municipalities: ReadonlyMap<string, MunicipalityRow>
    records: readonly MembershipRow[]
  },
  { now }: Recording,
  tell: Tell,
) {
  const replaced = new Set(written.flatMap(({ before }) => (before ? [before.id] : [])))
  for (const some of inParts([...replaced]))
    await trx.updateTable('membership').set({ replacedAt: now }).where('id', 'in', some).execute()
  let done = 0
  for (const some of inParts(written)) {
    await trx
      .insertInto('membership')
      .values(some.map(({ after }) => after))
      .execute()
    tell((done += some.length))
  }

  const inForce = [...records.filter(({ id }) => !replaced.has(id)), ...written.map(({ after }) => after)]
  const periods = groupBy(inForce, record => record.municipality)
  const moved = new Map<MunicipalityRow['standing'], string[]>()
  for (const { slug, standing, knownAs } of municipalities.values()) {
    const after = standingBy(periods.get(slug) ?? [], knownAs, dayOf(now))
    if (after !== standing) moved.set(after, [...(moved.get(after) ?? []), slug])
  }
  for (const [standing, slugs] of moved)
    for (const some of inParts(slugs))
      await trx.updateTable('municipality').set({ standing }).where('slug', 'in', some).execute()
}

const municipalityRow = (
  { slug, name, province, kind, population, evidence }: NewMunicipality,
  before: MunicipalityRow | null,
  { personId, now }: Recording,
): MunicipalityRow => ({
  slug,
  name,
  ...searchColumns(slug, name, []),
  province,
  kind,
  population,
  latitude: before?.latitude ?? null,
  longitude: before?.longitude ?? null,
  standing: 'UNVERIFIED',
  knownAs: 'UNVERIFIED',
  evidence,
  recordNote: before?.recordNote ?? null,
  revision: (before?.revision ?? 0) + 1,
  upperTier: before?.upperTier ?? null,
  mergedInto: null,
  mergedOn: null,
  mergedPrecision: null,
  source: evidence,
  recordedAt: now,
  recordedBy: personId,
})

const slugsOf = (changes: readonly RosterImportChangeRow[]) => [...new Set(changes.map(({ slug }) => slug))]

/** Which records of a network are in force, by municipality. */
function idsInForce(records: readonly MembershipRow[], network: string) {
  const byMunicipality = groupBy(
    records.filter(record => record.network === network),
    record => record.municipality,
  )
  return new Map([...byMunicipality].map(([slug, of]) => [slug, of.map(({ id }) => id).sort()]))
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at])

const changedSince = ({ rowNumber, slug }: RosterImportChangeRow): SheetFault => ({
  word: 'changedSinceRead',
  row: rowNumber,
  field: 'slug',
  value: slug,
})

const traceOf = (action: string, { before, after }: Written, { personId, now }: Recording) => ({
  at: now,
  actor: personId,
  action,
  subjectType: 'Membership',
  subjectId: after.entry,
  before,
  after,
  news: null,
})
