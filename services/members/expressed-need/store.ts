import { randomUUID } from 'node:crypto'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { firstAnswer, keepAnswer, once } from '../../shared/once.ts'
import { jsonb } from '../../shared/jsonb.ts'
import { counted, struckNow } from '../database/keep.ts'
import type { ExpressedNeedRow, MembersDb, NetworkCode } from '../database/tables.ts'
import type { NeedDraft } from './rules.ts'

/** Those that count, or those that are struck, latest days first. Serves Query.expressedNeeds. */
export const needsOf = (db: MembersDb, network: NetworkCode, struck = false): Promise<ExpressedNeedRow[]> =>
  db
    .selectFrom('expressedNeed')
    .selectAll()
    .where('network', '=', network)
    .where(struck ? struckNow : counted(null))
    .orderBy('lastDay', 'desc')
    .orderBy('position')
    .execute()

/** Of everything that can have been needed in a period. Serves Developments.needs. */
export const needsIn = (
  db: MembersDb,
  { network, from, to, knownAt }: { network: NetworkCode; from: string; to: string; knownAt: Date | null },
): Promise<ExpressedNeedRow[]> =>
  db
    .selectFrom('expressedNeed')
    .selectAll()
    .where('network', '=', network)
    .where(counted(knownAt))
    .where('lastDay', '>=', from)
    .where('firstDay', '<=', to)
    .orderBy('position')
    .execute()

/** All records of many needs, newest first. Serves ExpressedNeed.revisions. */
export async function revisionsOfNeeds(db: MembersDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('expressedNeed')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.id)
}

/** The record in force. Serves the answer to a correction that came too late. */
export const findNeed = (db: MembersDb, id: string): Promise<ExpressedNeedRow | undefined> =>
  db.selectFrom('expressedNeed').selectAll().where('id', '=', id).where('replacedAt', 'is', null).executeTakeFirst()

type Writing = { personId: string; key: string | null; now: Date }

/** Serves recordNeed. */
export const recordNeed = (db: MembersDb, network: NetworkCode, draft: NeedDraft, writing: Writing) =>
  writeOnce(db, 'recordNeed', writing, async trx => {
    const { last } = await trx
      .selectFrom('expressedNeed')
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

/** Puts a new record in the place of `revision`; undefined when another one stands there. Serves correctNeed. */
export const correctNeed = (db: MembersDb, id: string, revision: number, draft: NeedDraft, writing: Writing) =>
  writeOnce(db, 'correctNeed', writing, async trx => {
    const before = await trx
      .updateTable('expressedNeed')
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

const addRevision = (trx: MembersDb, { what, answer, ...row }: ExpressedNeedRow): Promise<ExpressedNeedRow> =>
  trx
    .insertInto('expressedNeed')
    .values({ ...row, what: jsonb(what), answer: answer && jsonb(answer) })
    .returningAll()
    .executeTakeFirstOrThrow()

type Written = { before: ExpressedNeedRow | null; after: ExpressedNeedRow }

/** The write, its trace and the answer to its key, together or not at all. */
async function writeOnce(
  db: MembersDb,
  action: 'recordNeed' | 'correctNeed',
  { personId, key, now }: Writing,
  write: (trx: MembersDb) => Promise<Written | undefined>,
): Promise<ExpressedNeedRow | undefined> {
  const written = await once<ExpressedNeedRow | undefined>(
    db,
    { personId, action, key },
    answer => findRecord(db, answer),
    async () =>
      await db.transaction().execute(async trx => {
        const done = await write(trx)
        if (!done) return undefined
        const { before, after } = done
        await keepAnswer(trx, personId, action, key, `${after.id} ${after.revision}`, now)
        const change = { at: now, actor: personId, action, subjectType: 'ExpressedNeed', subjectId: after.id }
        await recordChanges(trx, [{ ...change, before, after, news: null }])
        return after
      }),
  )
  if (written) return written
  // the same request, sent twice at the same moment, waited for its own correction
  const answer = await firstAnswer(db, personId, action, key)
  return answer ? await findRecord(db, answer) : undefined
}

const findRecord = (db: MembersDb, answer: string) => {
  const [id = '', revision] = answer.split(' ')
  return db
    .selectFrom('expressedNeed')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', Number(revision))
    .executeTakeFirst()
}
