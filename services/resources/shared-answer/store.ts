import { keyBy } from '../../shared/batch.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { ResourceRow, ResourcesDb, SharedAnswerRow } from '../database/tables.ts'

/** Serves Post.sharing. */
export async function sharedAnswersOf(db: ResourcesDb, posts: readonly string[]) {
  const rows = await db.selectFrom('sharedAnswer').selectAll().where('post', 'in', posts).execute()
  return keyBy(rows, row => row.post)
}

/** Serves Resource.sharedFrom. */
export async function sharedAnswersAs(db: ResourcesDb, resources: readonly string[]) {
  const rows = await db.selectFrom('sharedAnswer').selectAll().where('resource', 'in', resources).execute()
  return keyBy(rows, row => row.resource ?? '')
}

/** The answer that an item was, as it is now; undefined for every other item. */
export const answerBehind = (db: ResourcesDb, resource: string) =>
  db
    .selectFrom('sharedAnswer')
    .innerJoin('post', 'post.id', 'sharedAnswer.post')
    .select(['post.hiddenAt', 'post.withdrawnAt'])
    .where('sharedAnswer.resource', '=', resource)
    .executeTakeFirst()

export async function addSharedAnswer(trx: ResourcesDb, row: SharedAnswerRow) {
  await trx.insertInto('sharedAnswer').values(row).execute()
}

export async function keepSharedAnswer(trx: ResourcesDb, post: string, said: Partial<SharedAnswerRow>) {
  await trx.updateTable('sharedAnswer').set(said).where('post', '=', post).execute()
}

type NewItem = {
  item: ResourceRow
  commitments: readonly number[]
  indicators: readonly { model: string; code: string }[]
}

/** Puts an item into the library. */
export async function addItem(trx: ResourcesDb, { item, commitments, indicators }: NewItem) {
  await trx
    .insertInto('resource')
    .values({ ...item, title: jsonb(item.title), summary: jsonb(item.summary) })
    .execute()
  if (commitments.length > 0)
    await trx
      .insertInto('resourceCommitment')
      .values(commitments.map(commitment => ({ resource: item.slug, commitment })))
      .execute()
  if (indicators.length > 0)
    await trx
      .insertInto('resourceIndicator')
      .values(indicators.map(({ model, code }) => ({ resource: item.slug, model, indicator: code })))
      .execute()
}
