import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { folded, foldedTexts, likePatterns, type Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb } from '../../shared/jsonb.ts'
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

/** One page, newest first. Serves Query.partnerWorks. */
export async function workPage(db: MembersDb, { partner, network, from, to }: WorkSearch, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  let found = db.selectFrom('partnerWork').where('withdrawnAt', 'is', null)
  if (network) found = found.where('network', '=', network)
  if (from) found = found.where('lastDay', '>=', from)
  if (to) found = found.where('firstDay', '<=', to)
  if (partner)
    found = found.where('id', 'in', db.selectFrom('partnerWorkPartner').select('work').where('partner', '=', partner))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('lastDay', 'id'), '<', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('lastDay', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection<PartnerWorkRow>(rows, page, row => [row.lastDay, row.id], count)
}

/** Serves Query.partnerWork. */
export const findWork = (db: MembersDb, id: string) =>
  db.selectFrom('partnerWork').selectAll().where('id', '=', id).where('withdrawnAt', 'is', null).executeTakeFirst()

/** The newest work of each partner. Serves Partner.work. */
export async function worksOfPartners(db: MembersDb, most: number, partners: readonly string[]) {
  const numbered = db
    .selectFrom('partnerWork')
    .innerJoin('partnerWorkPartner', 'partnerWorkPartner.work', 'partnerWork.id')
    .selectAll('partnerWork')
    .select('partnerWorkPartner.partner')
    .select(
      sql<number>`row_number() over (partition by partner_work_partner.partner
        order by partner_work.last_day desc, partner_work.id desc)`.as('place'),
    )
    .where('partnerWork.withdrawnAt', 'is', null)
    .where('partnerWorkPartner.partner', 'in', partners)
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('place', '<=', most)
    .orderBy('lastDay', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return groupBy(rows, row => row.partner)
}

/** Ids of the partners of each work. Serves PartnerWork.partners. */
export async function partnersOfWorks(db: MembersDb, works: readonly string[]) {
  const rows = await db
    .selectFrom('partnerWorkPartner')
    .selectAll()
    .where('work', 'in', works)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.work)
}

/** Addresses of the members that took part. Serves PartnerWork.municipalities. */
export async function municipalitiesOfWorks(db: MembersDb, works: readonly string[]) {
  const rows = await db
    .selectFrom('partnerWorkMunicipality')
    .selectAll()
    .where('work', 'in', works)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.work)
}

/** Every change of a group that stands. Serves Query.workingGroup. */
export const changesOfGroup = (db: MembersDb, network: NetworkCode): Promise<WorkingGroupChangeRow[]> =>
  db
    .selectFrom('workingGroupChange')
    .selectAll()
    .where('network', '=', network)
    .where('withdrawnAt', 'is', null)
    .orderBy('lastDay')
    .orderBy('id')
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

/** Which record is corrected, and whether it is taken back; null for a new one. */
export type Correction = { id: string; revision: number; withdrawn: boolean } | null
/** What an earlier record must be like for this person to correct it. */
type MayCorrect = (network: NetworkCode) => boolean

export type WorkEntry = Omit<PartnerWorkRow, 'id' | 'revision' | 'recordedAt' | 'withdrawnAt'> & {
  partners: readonly string[]
  municipalities: readonly string[]
}

/** Adds work of partners, or corrects it. Serves recordPartnerWork. */
export async function writeWork(
  db: MembersDb,
  { partners, municipalities, ...entry }: WorkEntry,
  correction: Correction,
  mayCorrect: MayCorrect,
  { personId, now }: Written,
): Promise<Outcome<PartnerWorkRow>> {
  return await db.transaction().execute(async trx => {
    const read = await readForCorrection(trx, 'partnerWork', correction, mayCorrect)
    if (read.fault) return read
    const before = read.row && { ...read.row, ...(await linksOf(trx, read.row.id)) }
    const id = read.row?.id ?? randomUUID()
    const columns = { ...entry, what: jsonb(entry.what), recordedAt: now, withdrawnAt: withdrawnAt(correction, now) }
    const row = read.row
      ? await trx
          .updateTable('partnerWork')
          .set({ ...columns, revision: read.row.revision + 1 })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
      : await trx
          .insertInto('partnerWork')
          .values({ ...columns, id, revision: 1 })
          .returningAll()
          .executeTakeFirstOrThrow()
    await trx.deleteFrom('partnerWorkPartner').where('work', '=', id).execute()
    await trx.deleteFrom('partnerWorkMunicipality').where('work', '=', id).execute()
    await trx
      .insertInto('partnerWorkPartner')
      .values(partners.map((partner, position) => ({ work: id, partner, position })))
      .execute()
    if (municipalities.length > 0)
      await trx
        .insertInto('partnerWorkMunicipality')
        .values(municipalities.map((municipality, position) => ({ work: id, municipality, position })))
        .execute()
    const change = { at: now, actor: personId, action: 'recordPartnerWork', subjectType: 'PartnerWork', subjectId: id }
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

const withdrawnAt = (correction: Correction, now: Date) => (correction?.withdrawn ? now : null)

type RowOf<Table> = Table extends 'partnerWork' ? PartnerWorkRow : WorkingGroupChangeRow

/** The record that is corrected, locked; no row for a new one. */
async function readForCorrection<Table extends 'partnerWork' | 'workingGroupChange'>(
  trx: MembersDb,
  table: Table,
  correction: Correction,
  mayCorrect: MayCorrect,
): Promise<Outcome<RowOf<Table>> | { row: null; fault?: never }> {
  if (!correction) return { row: null }
  const row = await trx
    .selectFrom(table as 'partnerWork')
    .selectAll()
    .where('id', '=', correction.id)
    .where('withdrawnAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return { fault: { word: 'notFound', field: 'id' } }
  if (!mayCorrect(row.network)) return { fault: { word: 'notAllowed', field: null } }
  if (row.revision !== correction.revision) return { fault: changedMeanwhile(row.revision), current: row as never }
  return { row: row as never }
}

export type ChangeEntry = Omit<WorkingGroupChangeRow, 'id' | 'revision' | 'recordedAt' | 'withdrawnAt'>

/** Adds a change of the working group, or corrects it. Serves recordWorkingGroupChange. */
export async function writeChange(
  db: MembersDb,
  entry: ChangeEntry,
  correction: Correction,
  { personId, now }: Written,
): Promise<Outcome<WorkingGroupChangeRow>> {
  return await db.transaction().execute(async trx => {
    const read = await readForCorrection(trx, 'workingGroupChange', correction, () => true)
    if (read.fault) return read
    const id = read.row?.id ?? randomUUID()
    const columns = { ...entry, note: jsonb(entry.note), recordedAt: now, withdrawnAt: withdrawnAt(correction, now) }
    const row = read.row
      ? await trx
          .updateTable('workingGroupChange')
          .set({ ...columns, revision: read.row.revision + 1 })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
      : await trx
          .insertInto('workingGroupChange')
          .values({ ...columns, id, revision: 1 })
          .returningAll()
          .executeTakeFirstOrThrow()
    await recordChanges(trx, [
      {
        at: now,
        actor: personId,
        action: 'recordWorkingGroupChange',
        subjectType: 'WorkingGroupChange',
        subjectId: id,
        before: read.row,
        after: row,
        news: null,
      },
    ])
    return { row }
  })
}
