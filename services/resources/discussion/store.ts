import { type ExpressionBuilder, sql } from 'kysely'
import { batch, groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { searched } from '../../shared/search/page.ts'
import { readSearch, type Search } from '../../shared/search/rules.ts'
import { finder } from '../../shared/search/store.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { DiscussionRow, ResourcesDb, ResourcesTables } from '../database/tables.ts'
import { isMember, stemsOf } from './rules.ts'

type Narrowed = {
  commitment?: number | null | undefined
  indicator?: { model: string; code: string } | null | undefined
  state?: 'OPEN' | 'CLOSED' | null | undefined
  answered?: boolean | null | undefined
  mine?: boolean | null | undefined
}

export type Looked = Narrowed & { search?: string | null | undefined }
type Asker = { viewer: Viewer; languages: readonly string[] }

const talks = finder('resources', 'Discussion')

type Where = ExpressionBuilder<ResourcesTables, 'discussion'>

/** What may stand on a list of the viewer's. */
const listed = (viewer: Viewer) => (eb: Where) =>
  eb.and([
    eb('discussion.withheldAt', 'is', null),
    ...(isMember(viewer) ? [] : [eb('discussion.audience', '=', 'PUBLIC')]),
  ])

const matching = (looked: Narrowed & { search?: Search | null | undefined }, viewer: Viewer) => (eb: Where) => {
  const { search, commitment, indicator, state, answered, mine } = looked
  const wanted = search === undefined ? [] : [eb('discussion.id', 'in', talks.items(search))]
  if (typeof commitment === 'number')
    wanted.push(
      eb(
        'discussion.id',
        'in',
        eb.selectFrom('discussionCommitment').select('discussion').where('commitment', '=', commitment),
      ),
    )
  if (indicator)
    wanted.push(
      eb(
        'discussion.id',
        'in',
        eb
          .selectFrom('discussionIndicator')
          .select('discussion')
          .where('model', '=', indicator.model)
          .where('indicator', '=', indicator.code),
      ),
    )
  if (state) wanted.push(eb('discussion.closedAt', state === 'OPEN' ? 'is' : 'is not', null))
  if (typeof answered === 'boolean') wanted.push(eb('discussion.answerCount', answered ? '>' : '=', 0))
  if (mine)
    wanted.push(
      eb(
        'discussion.id',
        'in',
        eb
          .selectFrom('post')
          .select('post.discussion')
          .where('personId', '=', viewer.personId ?? ''),
      ),
    )
  return eb.and(wanted)
}

/** One page of what the viewer may read, newest first, or what fits a search best. Serves Query.discussions. */
export async function findDiscussions(
  db: ResourcesDb,
  { viewer, languages }: Asker,
  { search, ...narrowed }: Looked,
  page: Page,
) {
  const bodiesOf = batch((ids: readonly string[]) => readableBodies(db, ids))
  return await searched(talks, {
    db,
    search: readSearch(search, languages),
    readers: languages,
    find: async search =>
      search === undefined
        ? await newestDiscussions(db, viewer, narrowed, page)
        : await bestDiscussions(db, { viewer, languages }, { ...narrowed, search }, page),
    seen: db
      .selectFrom('discussion')
      .select('discussion.id')
      .where(listed(viewer) as never)
      .where(matching(narrowed, viewer) as never),
    textsOf: async ({ id, title, lang }) => ({
      title: { [lang]: title },
      others: ((await bodiesOf(id)) ?? []).map(({ lang, body }) => ({ [lang]: body })),
    }),
  })
}

async function readableBodies(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('post')
    .select(['discussion', 'lang', 'body'])
    .where('discussion', 'in', ids)
    .where('hiddenAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('position')
    .limit(mostBodies)
    .execute()
  return groupBy(rows, row => row.discussion)
}

const mostBodies = 500

async function bestDiscussions(
  db: ResourcesDb,
  { viewer, languages }: Asker,
  { search, ...narrowed }: Narrowed & { search: Search | null },
  page: Page,
) {
  const after = keyAfter<[number, string]>(page, 2)
  const found = db
    .selectFrom('discussion')
    .innerJoin(talks.ranked(search, languages), 'found.item', 'discussion.id')
    .where(listed(viewer) as never)
    .where(matching(narrowed, viewer) as never)
  const rows = await found
    .selectAll('discussion')
    .select('found.place')
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('found.place', 'discussion.id'), '>', tuple(numberIn(after?.[0]), String(after?.[1]))),
      ),
    )
    .orderBy('found.place')
    .orderBy('discussion.id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, ({ place, id }) => [place, id], count)
}

async function newestDiscussions(db: ResourcesDb, viewer: Viewer, looked: Narrowed, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = db.selectFrom('discussion').where(listed(viewer)).where(matching(looked, viewer))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('askedAt', 'id'), '<', tuple(momentIn(after?.[0]), String(after?.[1]))),
      ),
    )
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.askedAt.toISOString(), row.id], count)
}

/** What shares beginnings of words with a title, in its own title or question: half of them at least. Serves Query.similarDiscussions. */
export async function similarTo(
  db: ResourcesDb,
  viewer: Viewer,
  folded: string,
  first: number,
): Promise<DiscussionRow[]> {
  const stems = stemsOf(folded)
  if (stems.length === 0 || first <= 0) return []
  const shared = sql<number>`(select count(*) from unnest(${stems}::text[]) stem where search_text like '%' || stem || '%')`
  return await db
    .selectFrom('discussion')
    .selectAll()
    .where(listed(viewer))
    .where(shared, '>=', Math.ceil(stems.length / 2))
    .orderBy(shared, 'desc')
    .orderBy('askedAt', 'desc')
    .orderBy('id')
    .limit(Math.min(first, 10))
    .execute()
}

/** Serves Query.discussion and Post.discussion. */
export async function discussionsById(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db.selectFrom('discussion').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Serves Discussion.commitments. */
export async function commitmentsOfDiscussions(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('discussionCommitment')
    .selectAll()
    .where('discussion', 'in', ids)
    .orderBy('commitment')
    .execute()
  return groupBy(rows, row => row.discussion)
}

/** Serves Discussion.indicators. */
export async function indicatorsOfDiscussions(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('discussionIndicator')
    .select(['discussion', 'model', 'indicator as code'])
    .where('discussion', 'in', ids)
    .orderBy('indicator')
    .execute()
  return groupBy(rows, row => row.discussion)
}

/** One after the other at each discussion: an answer and its end do not pass each other. */
export const heldDiscussion = (trx: ResourcesDb, id: string) =>
  trx.selectFrom('discussion').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

type Subjects = {
  commitments: readonly number[]
  indicators: readonly { model: string; code: string }[]
}

export async function addDiscussion(
  trx: ResourcesDb,
  { discussion, ...subjects }: Subjects & { discussion: DiscussionRow },
) {
  await trx.insertInto('discussion').values(discussion).execute()
  await addSubjects(trx, discussion.id, subjects)
}

/** What a question is about from now on, as far as indicators of one edition go. */
export async function replaceSubjects(trx: ResourcesDb, discussion: string, model: string, subjects: Subjects) {
  await trx.deleteFrom('discussionCommitment').where('discussion', '=', discussion).execute()
  await trx.deleteFrom('discussionIndicator').where('discussion', '=', discussion).where('model', '=', model).execute()
  await addSubjects(trx, discussion, subjects)
}

async function addSubjects(trx: ResourcesDb, discussion: string, { commitments, indicators }: Subjects) {
  if (commitments.length > 0)
    await trx
      .insertInto('discussionCommitment')
      .values(commitments.map(commitment => ({ discussion, commitment })))
      .execute()
  if (indicators.length > 0)
    await trx
      .insertInto('discussionIndicator')
      .values(indicators.map(({ model, code }) => ({ discussion, model, indicator: code })))
      .execute()
}

export const keepDiscussion = (trx: ResourcesDb, id: string, said: Partial<DiscussionRow>) =>
  trx.updateTable('discussion').set(said).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Counts the answers that can be read, after one of them has come or gone. */
export const recount = (trx: ResourcesDb, id: string) =>
  trx
    .updateTable('discussion')
    .set(({ selectFrom }) => ({
      answerCount: selectFrom('post')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('post.discussion', '=', id)
        .where('position', '>', 0)
        .where('hiddenAt', 'is', null)
        .where('withdrawnAt', 'is', null),
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
