import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { folded, foldedTexts, likePatterns, type Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb } from '../../shared/jsonb.ts'
import { counted, keepRecord, type Said, struckNow } from '../database/keep.ts'
import type {
  MembersDb,
  NetworkCode,
  PartnerKind,
  PartnerRow,
  PartnerWorkRow,
  WorkingGroupChangeRow,
} from '../database/tables.ts'
import { idsFrom } from './rules.ts'

type PartnerSearch = {
  search?: string | null | undefined
  kind?: readonly PartnerKind[] | null | undefined
  network?: NetworkCode | null | undefined
}

/** One page by name. Serves Query.partners. */
export async function partnerPage(db: MembersDb, { search, kind, network }: PartnerSearch, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  let found = db.selectFrom('partner')
  for (const pattern of likePatterns(search)) found = found.where('searchNames', 'like', pattern)
  if (kind?.length) found = found.where('kind', 'in', kind)
  if (network) found = found.where('network', '=', network)
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('sortName', 'id'), '>', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('sortName')
    .orderBy('id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection<PartnerRow>(rows, page, row => [row.sortName, row.id], count)
}

/** Serves every reference to a partner. */
export async function partnersOf(db: MembersDb, ids: readonly string[]) {
  return keyBy(await db.selectFrom('partner').selectAll().where('id', 'in', ids).execute(), row => row.id)
}

type WorkSearch = {
  partner?: string | null | undefined
  network?: NetworkCode | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

/** One page, newest first; with `struckOf`, of those that are struck in these networks. Serves Query.partnerWorks. */
export async function workPage(
  db: MembersDb,
  { partner, network, from, to }: WorkSearch,
  page: Page,
  struckOf: readonly NetworkCode[] | null,
) {
  const after = keyAfter<[string, string]>(page, 2)
  let found = db.selectFrom('partnerWork').where(struckOf ? struckNow : counted(null))
  if (struckOf) found = found.where('network', 'in', struckOf)
  if (network) found = found.where('network', '=', network)
  if (from) found = found.where('lastDay', '>=', from)
  if (to) found = found.where('firstDay', '<=', to)
  if (partner)
    found = found.where('id', 'in', db.selectFrom('partnerWorkPartner').select('work').where('partner', '=', partner))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('lastDay', 'entry'), '<', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('lastDay', 'desc')
    .orderBy('entry', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection<PartnerWorkRow>(rows, page, row => [row.lastDay, row.entry], count)
}

/** Struck or not. Serves Query.partnerWork. */
export const findWork = (db: MembersDb, entry: string) => findRecord(db, 'partnerWork', entry)

const recordsOf = <Table extends keyof Kept>(db: MembersDb, table: Table, entries: readonly string[]) =>
  db
    .selectFrom(table as 'partnerWork')
    .selectAll()
    .where('entry', 'in', entries)
    .orderBy('revision', 'desc')
    .execute() as Promise<unknown> as Promise<Kept[Table][]>

/** All records of pieces of work, newest first. Serves PartnerWork.records. */
export const workRecordsOf = async (db: MembersDb, entries: readonly string[]) =>
  groupBy(await recordsOf(db, 'partnerWork', entries), row => row.entry)

/** All records of changes of the working group, newest first. Serves WorkingGroupChange.records. */
export const changeRecordsOf = async (db: MembersDb, entries: readonly string[]) =>
  groupBy(await recordsOf(db, 'workingGroupChange', entries), row => row.entry)

/** The newest work of each partner. Serves Partner.work. */
export async function worksOfPartners(db: MembersDb, most: number, partners: readonly string[]) {
  const numbered = db
    .selectFrom('partnerWork')
    .innerJoin('partnerWorkPartner', 'partnerWorkPartner.work', 'partnerWork.id')
    .selectAll('partnerWork')
    .select('partnerWorkPartner.partner')
    .select(
      sql<number>`row_number() over (partition by partner_work_partner.partner
        order by partner_work.last_day desc, partner_work.entry desc)`.as('place'),
    )
    .where(counted(null))
    .where('partnerWorkPartner.partner', 'in', partners)
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('place', '<=', most)
    .orderBy('lastDay', 'desc')
    .orderBy('entry', 'desc')
    .execute()
  return groupBy(rows, row => row.partner)
}

/** Ids of the partners that records of work name. Serves PartnerWork.partners. */
export async function partnersOfWorks(db: MembersDb, works: readonly string[]) {
  const rows = await db
    .selectFrom('partnerWorkPartner')
    .selectAll()
    .where('work', 'in', works)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.work)
}

/** Addresses of the members that records of work name. Serves PartnerWork.municipalities. */
export async function municipalitiesOfWorks(db: MembersDb, works: readonly string[]) {
  const rows = await db
    .selectFrom('partnerWorkMunicipality')
    .selectAll()
    .where('work', 'in', works)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.work)
}

/** Every change of a group that counts, or that is struck. Serves Query.workingGroup and WorkingGroup.struckChanges. */
export const changesOfGroup = (db: MembersDb, network: NetworkCode, struck = false): Promise<WorkingGroupChangeRow[]> =>
  db
    .selectFrom('workingGroupChange')
    .selectAll()
    .where('network', '=', network)
    .where(struck ? struckNow : counted(null))
    .orderBy('lastDay')
    .orderBy('entry')
    .execute()

export type Written = { personId: string; now: Date }
/** With a conflict, what somebody else made of the record meanwhile. */
type Outcome<Row> = { row: Row; fault?: never; current?: never } | { row?: never; fault: Fault; current?: Row }

export type PartnerEntry = Pick<PartnerRow, 'kind' | 'name' | 'network' | 'website' | 'note' | 'source'>

const partnerColumns = (entry: PartnerEntry) => ({
  ...entry,
  name: jsonb(entry.name),
  note: jsonb(entry.note),
  sortName: sortNameOf(entry.name),
  searchNames: foldedTexts(entry.name),
})

const sortNameOf = (name: Texts) => folded(name['en'] ?? Object.values(name)[0] ?? '')

/** Adds a partner under the first address that is free. Serves recordPartner. */
export async function addPartner(db: MembersDb, entry: PartnerEntry, { personId, now }: Written) {
  return await db.transaction().execute(async trx => {
    for (const id of [...idsFrom(sortNameOf(entry.name)), randomUUID()]) {
      const after = await trx
        .insertInto('partner')
        .values({ ...partnerColumns(entry), id, revision: 1, recordedAt: now })
        .onConflict(conflict => conflict.column('id').doNothing())
        .returningAll()
        .executeTakeFirst()
      if (!after) continue
      const change = { at: now, actor: personId, action: 'recordPartner', subjectType: 'Partner', subjectId: id }
      await recordChanges(trx, [{ ...change, before: null, after, news: null }])
      return after
    }
    throw new Error('No address was free.')
  })
}

/** Replaces what is on record, unless it was changed since `revision` was read. Serves correctPartner. */
export async function replacePartner(
  db: MembersDb,
  { id, revision }: { id: string; revision: number },
  entry: PartnerEntry,
  { personId, now }: Written,
): Promise<Outcome<PartnerRow>> {
  return await db.transaction().execute(async trx => {
    const before = await trx.selectFrom('partner').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    if (!before) return { fault: { word: 'notFound', field: 'id' } }
    if (before.revision !== revision) return { fault: changedMeanwhile(before.revision), current: before }

    const row = await trx
      .updateTable('partner')
      .set({ ...partnerColumns(entry), revision: revision + 1, recordedAt: now })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const change = { at: now, actor: personId, action: 'correctPartner', subjectType: 'Partner', subjectId: id }
    await recordChanges(trx, [{ ...change, before, after: row, news: null }])
    return { row }
  })
}

const changedMeanwhile = (revision: number): Fault => ({
  word: 'changedMeanwhile',
  field: 'revision',
  facts: { revision },
})

/** Which record is corrected; null for a new one. */
export type Correction = { id: string; revision: number } | null
/** What an earlier record must be like for this person to correct it. */
type MayCorrect = (network: NetworkCode) => boolean

export type WorkEntry = Said<PartnerWorkRow> & { partners: readonly string[]; municipalities: readonly string[] }

/** Adds work of partners, or corrects it. Serves recordPartnerWork. */
export async function writeWork(
  db: MembersDb,
  { partners, municipalities, ...entry }: WorkEntry,
  correction: Correction,
  mayCorrect: MayCorrect,
  by: Written,
): Promise<Outcome<PartnerWorkRow>> {
  return await db.transaction().execute(async trx => {
    const read = await readForCorrection(trx, 'partnerWork', correction, mayCorrect)
    if (read.fault) return read
    const before = read.row && { ...read.row, ...(await linksOf(trx, read.row.id)) }
    const row = await keepRecord(trx, 'partnerWork', entry, by, correctedBy(correction))
    if (!row) return await overtaken(trx, 'partnerWork', correction)
    await trx
      .insertInto('partnerWorkPartner')
      .values(partners.map((partner, position) => ({ work: row.id, partner, position })))
      .execute()
    if (municipalities.length > 0)
      await trx
        .insertInto('partnerWorkMunicipality')
        .values(municipalities.map((municipality, position) => ({ work: row.id, municipality, position })))
        .execute()
    const subject = { subjectType: 'PartnerWork', subjectId: row.entry }
    const change = { at: by.now, actor: by.personId, action: 'recordPartnerWork', ...subject }
    await recordChanges(trx, [{ ...change, before, after: { ...row, partners, municipalities }, news: null }])
    return { row }
  })
}

async function linksOf(trx: MembersDb, work: string) {
  const partners = (await partnersOfWorks(trx, [work])).get(work) ?? []
  const municipalities = (await municipalitiesOfWorks(trx, [work])).get(work) ?? []
  return {
    partners: partners.map(({ partner }) => partner),
    municipalities: municipalities.map(({ municipality }) => municipality),
  }
}

type Kept = { partnerWork: PartnerWorkRow; workingGroupChange: WorkingGroupChangeRow }

const correctedBy = (correction: Correction) =>
  correction ? { entry: correction.id, revision: correction.revision } : undefined

/** The record in force, struck or not. */
const findRecord = <Table extends keyof Kept>(
  db: MembersDb,
  table: Table,
  entry: string,
): Promise<Kept[Table] | undefined> =>
  db
    .selectFrom(table as 'partnerWork')
    .selectAll()
    .where('entry', '=', entry)
    .where('replacedAt', 'is', null)
    .executeTakeFirst() as Promise<Kept[Table] | undefined>

/** The record that is corrected; no row for a new one. */
async function readForCorrection<Table extends keyof Kept>(
  trx: MembersDb,
  table: Table,
  correction: Correction,
  mayCorrect: MayCorrect,
): Promise<{ row: Kept[Table] | null; fault?: never } | { row?: never; fault: Fault }> {
  if (!correction) return { row: null }
  const row = await findRecord(trx, table, correction.id)
  if (!row) return { fault: { word: 'notFound', field: 'id' } }
  return mayCorrect(row.network) ? { row } : { fault: { word: 'notAllowed', field: null } }
}

/** What somebody else made of the record that was to be corrected. */
async function overtaken<Table extends keyof Kept>(trx: MembersDb, table: Table, correction: Correction) {
  const current = await findRecord(trx, table, correction?.id ?? '')
  if (!current) throw new Error('A record is in force for as long as there is one.')
  return { fault: changedMeanwhile(current.revision), current }
}

/** Adds a change of the working group, or corrects it. Serves recordWorkingGroupChange. */
export async function writeChange(
  db: MembersDb,
  entry: Said<WorkingGroupChangeRow>,
  correction: Correction,
  by: Written,
): Promise<Outcome<WorkingGroupChangeRow>> {
  return await db.transaction().execute(async trx => {
    const read = await readForCorrection(trx, 'workingGroupChange', correction, () => true)
    if (read.fault) return read
    const row = await keepRecord(trx, 'workingGroupChange', entry, by, correctedBy(correction))
    if (!row) return await overtaken(trx, 'workingGroupChange', correction)
    const subject = { subjectType: 'WorkingGroupChange', subjectId: row.entry }
    const change = { at: by.now, actor: by.personId, action: 'recordWorkingGroupChange', ...subject }
    await recordChanges(trx, [{ ...change, before: read.row, after: row, news: null }])
    return { row }
  })
}
