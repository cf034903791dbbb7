import { randomUUID } from 'node:crypto'
import type { Expression, SqlBool } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { isTaken } from '../../shared/errors.ts'
import { firstAnswer, keepAnswer } from '../../shared/once.ts'
import { counted, struckNow } from '../database/keep.ts'
import type { MembersDb, NetworkCode, PublishedCountRow } from '../database/tables.ts'

const countsWhere = (db: MembersDb, network: NetworkCode, which: Expression<SqlBool>): Promise<PublishedCountRow[]> =>
  db
    .selectFrom('publishedCount')
    .selectAll()
    .where('network', '=', network)
    .where(which)
    .orderBy('date', order => order.asc().nullsLast())
    .orderBy('position')
    .execute()

/** Oldest first, as they were known at a moment. Serves Query.publishedCounts. */
export const countsKnownAt = (db: MembersDb, network: NetworkCode, knownAt: Date) =>
  countsWhere(db, network, counted(knownAt))

/** Those that are struck, oldest first. Serves Query.publishedCounts. */
export const struckCounts = (db: MembersDb, network: NetworkCode) => countsWhere(db, network, struckNow)

/** The last count with a number and a date up to a day. Serves Roster.published. */
export const findCountBefore = (db: MembersDb, network: NetworkCode, day: string, knownAt: Date) =>
  db
    .selectFrom('publishedCount')
    .selectAll()
    .where(counted(knownAt))
    .where('network', '=', network)
    .where('date', '<=', day)
    .where('count', 'is not', null)
    .orderBy('date', 'desc')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()

/** All records of many counts, newest first. Serves PublishedCount.revisions. */
export async function revisionsOfCounts(db: MembersDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('publishedCount')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.id)
}

/** The record in force. Serves the answer to a correction that came too late. */
export const findCount = (db: MembersDb, id: string) =>
  db.selectFrom('publishedCount').selectAll().where('id', '=', id).where('replacedAt', 'is', null).executeTakeFirst()

type Draft = Pick<PublishedCountRow, 'date' | 'precision' | 'count' | 'what' | 'source' | 'struck' | 'reason'>
type Writing = { personId: string; key: string | null; now: Date }

/** Serves recordPublishedCount. */
export const recordCount = (db: MembersDb, network: NetworkCode, draft: Draft, writing: Writing) =>
  writeOnce(db, 'recordPublishedCount', writing, async trx => {
    const { last } = await trx
      .selectFrom('publishedCount')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirstOrThrow()
    const after = await addRevision(trx, {
      ...draft,
      id: randomUUID(),
      revision: 1,
      network,
      position: (last ?? -1) + 1,
      recordedAt: writing.now,
      replacedAt: null,
    })
    return { before: null, after }
  })

/** Puts a new record in the place of `revision`; undefined when another one stands there. Serves correctPublishedCount. */
export const correctCount = (db: MembersDb, id: string, revision: number, draft: Draft, writing: Writing) =>
  writeOnce(db, 'correctPublishedCount', writing, async trx => {
    const before = await trx
      .updateTable('publishedCount')
      .set({ replacedAt: writing.now })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('replacedAt', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (!before) return undefined
    const next = { ...before, ...draft, revision: revision + 1, recordedAt: writing.now, replacedAt: null }
    return { before, after: await addRevision(trx, next) }
  })

const addRevision = (trx: MembersDb, row: PublishedCountRow) =>
  trx.insertInto('publishedCount').values(row).returningAll().executeTakeFirstOrThrow()

type Keyed = 'recordPublishedCount' | 'correctPublishedCount'
type Written = { before: PublishedCountRow | null; after: PublishedCountRow }

/** The write, its trace and the answer to its key, together or not at all. */
async function writeOnce(
  db: MembersDb,
  action: Keyed,
  { personId, key, now }: Writing,
  write: (trx: MembersDb) => Promise<Written | undefined>,
): Promise<PublishedCountRow | undefined> {
  const first = () => findFirstCount(db, personId, action, key)
  try {
    const written = await db.transaction().execute(async trx => {
      const done = await write(trx)
      if (!done) return undefined
      const { before, after } = done
      await keepAnswer(trx, personId, action, key, `${after.id} ${after.revision}`, now)
      const change = { at: now, actor: personId, action, subjectType: 'PublishedCount', subjectId: after.id }
      await recordChanges(trx, [{ ...change, before, after, news: null }])
      return after
    })
    return written ?? (await first())
  } catch (error) {
    if (isTaken(error, 'answer_pkey')) return await first()
    throw error
  }
}

/** What the first request with this key wrote. Serves mutations that are sent twice. */
export async function findFirstCount(db: MembersDb, personId: string, action: Keyed, key: string | null) {
  const [id, revision] = (await firstAnswer(db, personId, action, key))?.split(' ') ?? []
  if (!id) return undefined
  return await db
    .selectFrom('publishedCount')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', Number(revision))
    .executeTakeFirst()
}
