import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb } from '../database/keep.ts'
import type {
  MembersDb,
  NetworkCode,
  RosterImportChangeRow,
  RosterImportFaultRow,
  RosterImportRow,
  RosterImportState,
} from '../database/tables.ts'
import type { Known, Plan } from './plan.ts'
import type { SheetFault } from '../../shared/sheet/rows.ts'

// how long work may stand still before it counts as cut off
const patience = 15_000
const atOnce = 500

/** Sheets that were sent, newest first. Serves Query.rosterImports. */
export async function importPage(db: MembersDb, page: Page) {
  const after = keyAfter<[number]>(page, 1)
  const rows = await db
    .selectFrom('rosterImport')
    .selectAll()
    .$if(after !== undefined, query => query.where('position', '<', numberIn(after?.[0])))
    .orderBy('position', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await db
    .selectFrom('rosterImport')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.position], count)
}

/** Serves Query.rosterImport. */
export const findImport = (db: MembersDb, id: string): Promise<RosterImportRow | undefined> =>
  db.selectFrom('rosterImport').selectAll().where('id', '=', id).executeTakeFirst()

/** What it changes, in the order of the sheet. Serves RosterImport.changes. */
export async function changePage(db: MembersDb, id: string, page: Page) {
  const after = keyAfter<[number]>(page, 1)
  const found = db.selectFrom('rosterImportChange').where('importId', '=', id)
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query => query.where('position', '>', numberIn(after?.[0])))
    .orderBy('position')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.position], count)
}

/** What is wrong with it, in the order of the sheet. Serves RosterImport.faults. */
export async function faultPage(db: MembersDb, id: string, page: Page) {
  const after = keyAfter<[number]>(page, 1)
  const found = db.selectFrom('rosterImportFault').where('importId', '=', id)
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query => query.where('position', '>', numberIn(after?.[0])))
    .orderBy('position')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.position], count)
}

/** Whether its work was cut off: it stands still, and nobody holds it. Serves RosterImport.isCutOff. */
export async function isCutOff(db: MembersDb, { id, state }: RosterImportRow, now: Date) {
  if (!isBusy(state)) return false
  const left = await db
    .selectFrom('rosterImport')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', state)
    .where('touchedAt', '<', new Date(now.getTime() - patience))
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return left !== undefined
}

const isBusy = (state: RosterImportState) => ['READING', 'APPLYING', 'UNDOING'].includes(state)

type Sending = { network: NetworkCode; fileName: string; personId: string }

/** Puts a sheet on record that is now read. Serves importRoster. */
export async function beginImport(db: MembersDb, { network, fileName, personId }: Sending, now: Date) {
  return await db.transaction().execute(async trx => {
    const row = await trx
      .insertInto('rosterImport')
      .values({
        id: randomUUID(),
        network,
        fileName,
        state: 'READING',
        rowCount: 0,
        rowsDone: 0,
        unchangedCount: 0,
        sentBy: personId,
        sentAt: now,
        touchedAt: now,
        appliedAt: null,
        undoneAt: null,
      } as never)
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [traceOf('importRoster', personId, now, null, row)])
    return row
  })
}

/** The records that a sheet is compared with. */
export async function knownRecords(db: MembersDb, network: NetworkCode, today: string): Promise<Known> {
  const periods = await db
    .selectFrom('membership')
    .selectAll()
    .where('network', '=', network)
    .where('replacedAt', 'is', null)
    .execute()
  const municipalities = await db
    .selectFrom('municipality')
    .select(['slug', 'name', 'province', 'kind', 'population', 'evidence', 'mergedInto'])
    .execute()
  const free = new Set(await takenBack(db))
  const known = municipalities.map(each => [each.slug, { ...each, isTakenBack: free.has(each.slug) }] as const)
  return { periods, municipalities: new Map(known), today }
}

/**
 * Municipalities that an import put on record and that nothing speaks of since it was undone. They stay, so that the roster as it was
 * known meanwhile does: but the next sheet may say what they are.
 */
export async function takenBack(db: MembersDb) {
  const rows = await db
    .selectFrom('municipality')
    .select('slug')
    .where('standing', '=', 'UNVERIFIED')
    .where('mergedInto', 'is', null)
    .where('slug', 'in', ({ selectFrom }) =>
      selectFrom('rosterImport')
        .innerJoin('rosterImportChange', 'rosterImportChange.importId', 'rosterImport.id')
        .select('rosterImportChange.slug')
        .where('rosterImport.state', '=', 'UNDONE')
        .where('rosterImportChange.kind', '=', 'NEW_MUNICIPALITY'),
    )
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('formerName')
            .select('id')
            .whereRef('formerName.municipality', '=', 'municipality.slug')
            .where('replacedAt', 'is', null)
            .where('struck', '=', false),
        ),
      ),
    )
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .select('id')
            .whereRef('membership.municipality', '=', 'municipality.slug')
            .where('replacedAt', 'is', null)
            .where('struck', '=', false),
        ),
      ),
    )
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('milestone')
            .select('id')
            .whereRef('milestone.municipality', '=', 'municipality.slug')
            .where('replacedAt', 'is', null)
            .where('struck', '=', false),
        ),
      ),
    )
    .execute()
  return rows.map(({ slug }) => slug)
}

/** Tells how far the reading is. False when it is no longer wanted. */
export async function keepProgress(
  db: MembersDb,
  id: string,
  progress: { rowCount: number; rowsDone: number },
  now: Date,
) {
  const kept = await db
    .updateTable('rosterImport')
    .set({ ...progress, touchedAt: now })
    .where('id', '=', id)
    .where('state', '=', 'READING')
    .executeTakeFirst()
  return kept.numUpdatedRows > 0n
}

/** Keeps what the reading found: the sheet is ready, or refused. All of it or nothing. */
export async function keepPlan(
  db: MembersDb,
  id: string,
  { changes, faults, unchangedCount }: Plan,
  periods: Known['periods'],
  rowCount: number,
  now: Date,
) {
  const recordsOf = groupBy(periods, period => period.municipality)
  await db.transaction().execute(async trx => {
    await keepFaults(trx, id, faults)
    const rows = changes.map((change, position) => ({
      importId: id,
      position,
      rowNumber: change.row,
      kind: change.kind,
      slug: change.slug,
      name: change.name,
      municipality: jsonb(change.municipality),
      replaces: change.before?.id ?? null,
      said: jsonb(change.said),
      fields: jsonb(change.fields),
      makes: randomUUID(),
      standsOn: (recordsOf.get(change.slug) ?? []).map(record => record.id).sort(),
    }))
    for (const some of inParts(rows))
      await trx
        .insertInto('rosterImportChange')
        .values(some as never)
        .execute()
    await trx
      .updateTable('rosterImport')
      .set({
        state: faults.length > 0 ? 'REFUSED' : 'READY',
        rowCount,
        rowsDone: rowCount,
        unchangedCount,
        touchedAt: now,
      })
      .where('id', '=', id)
      .where('state', '=', 'READING')
      .execute()
  })
}

/** Puts these faults in the place of those on record. */
async function keepFaults(trx: MembersDb, id: string, faults: readonly SheetFault[]) {
  await trx.deleteFrom('rosterImportFault').where('importId', '=', id).execute()
  const rows = faults.map(
    ({ row, field, value, word, facts }, position): RosterImportFaultRow => ({
      importId: id,
      position,
      rowNumber: row,
      columnName: field,
      value,
      word,
      facts: jsonb(facts ?? null) as RosterImportFaultRow['facts'],
    }),
  )
  for (const some of inParts(rows)) await trx.insertInto('rosterImportFault').values(some).execute()
}

export const inParts = <Row>(rows: readonly Row[]) =>
  Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, part) => rows.slice(part * atOnce, (part + 1) * atOnce))

/** All changes of an import, in the order of the sheet. */
export const changesOfImport = (db: MembersDb, id: string): Promise<RosterImportChangeRow[]> =>
  db.selectFrom('rosterImportChange').selectAll().where('importId', '=', id).orderBy('position').execute()

type Beginning = { action: 'applyImport' | 'undoImport'; id: string; personId: string; now: Date }
const ways = {
  applyImport: { from: 'READY', through: 'APPLYING' },
  undoImport: { from: 'APPLIED', through: 'UNDOING' },
} as const

/** Begins the work on an import whose turn it is; also once more, where it was cut off. Serves applyImport and undoImport. */
export async function beginWork(
  db: MembersDb,
  { action, id, personId, now }: Beginning,
): Promise<{ row?: RosterImportRow; fault?: Fault }> {
  const { from, through } = ways[action]
  return await db.transaction().execute(async trx => {
    const before = await trx
      .selectFrom('rosterImport')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!before) return { fault: { word: (await findImport(trx, id)) ? 'importIsBusy' : 'notFound', field: 'id' } }
    const stoodStill = now.getTime() - before.touchedAt.getTime() > patience
    if (before.state !== from && !(before.state === through && stoodStill))
      return { fault: { word: 'importIsElsewhere', field: 'id' } }
    const row = await trx
      .updateTable('rosterImport')
      .set({ state: through, touchedAt: now })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [traceOf(action, personId, now, before, row)])
    return { row }
  })
}

/** Gives an import back where its work could not be done, with what stood in the way. */
export async function giveBack(
  db: MembersDb,
  id: string,
  [from, state]: readonly [RosterImportState, RosterImportState],
  faults: readonly SheetFault[],
) {
  await db.transaction().execute(async trx => {
    const { numUpdatedRows } = await trx
      .updateTable('rosterImport')
      .set({ state })
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst()
    // somebody else took the work over and has ended it meanwhile
    if (numUpdatedRows > 0n) await keepFaults(trx, id, faults)
  })
}

/** Holds an import whose work is on; undefined when it is not, or somebody else holds it. */
export const holdImport = (trx: MembersDb, id: string, state: RosterImportState) =>
  trx
    .selectFrom('rosterImport')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', state)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

/** The work is done: the last thing of its transaction. */
export async function endWork(
  trx: MembersDb,
  id: string,
  done: { state: 'APPLIED'; appliedAt: Date } | { state: 'UNDONE'; undoneAt: Date },
) {
  await keepFaults(trx, id, [])
  await trx.updateTable('rosterImport').set(done).where('id', '=', id).execute()
}

/** The records in force of some municipalities in a network, which are held until the transaction ends. */
export async function holdRecords(trx: MembersDb, slugs: readonly string[]) {
  const wanted = sql<string[]>`${slugs}::text[]`
  const municipalities = await trx
    .selectFrom('municipality')
    .selectAll()
    .where('slug', '=', sql<string>`any(${wanted})`)
    .orderBy('slug')
    .forUpdate()
    .execute()
  const records = await trx
    .selectFrom('membership')
    .selectAll()
    .where('municipality', '=', sql<string>`any(${wanted})`)
    .where('replacedAt', 'is', null)
    .execute()
  return { municipalities: new Map(municipalities.map(each => [each.slug, each])), records }
}

const traceOf = (action: string, actor: string, at: Date, before: RosterImportRow | null, after: RosterImportRow) => ({
  at,
  actor,
  action,
  subjectType: 'RosterImport',
  subjectId: after.id,
  before: before && told(before),
  after: told(after),
  news: null,
})

const told = ({ network, fileName, state }: RosterImportRow) => ({ network, fileName, state })

/** Records, in force or replaced, by their own ids. */
export async function recordsByIds(db: MembersDb, ids: readonly string[]) {
  const records = await db
    .selectFrom('membership')
    .selectAll()
    .where('id', '=', sql<string>`any(${sql<string[]>`${ids}::text[]`})`)
    .execute()
  return keyBy(records, record => record.id)
}
