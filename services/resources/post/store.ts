import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { PostRow, ResourcesDb } from '../database/tables.ts'

/** Serves Discussion.question. */
export async function questionsOf(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('post')
    .selectAll()
    .where('discussion', 'in', ids)
    .where('position', '=', 0)
    .execute()
  return keyBy(rows, row => row.discussion)
}

/** Serves Discussion.acceptedAnswer and whatever names a post. */
export async function postsById(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db.selectFrom('post').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

const positionOf = (row: PostRow) => [row.position] as const

/** Serves Discussion.answers. Rows behind the cursor are numbered last, so that the total is known on an empty page too. */
export async function answersOf(db: ResourcesDb, page: Page, ids: readonly string[]) {
  const after = keyAfter<[number]>(page, 1)
  const isWanted = sql<boolean>`position > ${after ? numberIn(after[0]) : 0}`
  const numbered = db
    .selectFrom('post')
    .selectAll()
    .select([
      isWanted.as('isWanted'),
      sql<number>`(count(*) over (partition by discussion))::integer`.as('total'),
      sql<number>`row_number() over (partition by discussion order by ${isWanted} desc, position)`.as('number'),
    ])
    .where('discussion', 'in', ids)
    .where('position', '>', 0)
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', rowsToRead(page))
    .orderBy('number')
    .execute()
  const groups = groupBy(rows, row => row.discussion)
  return new Map(
    ids.map(id => {
      const its = groups.get(id) ?? []
      return [
        id,
        connection<PostRow>(
          its.filter(row => row.isWanted),
          page,
          positionOf,
          its[0]?.total ?? 0,
        ),
      ] as const
    }),
  )
}

const mostRevisions = 20

/** Newest first. Serves Post.revisions. */
export async function revisionsOf(db: ResourcesDb, posts: readonly string[]) {
  const numbered = db
    .selectFrom('postRevision')
    .selectAll()
    .select(sql<number>`row_number() over (partition by post order by revision desc)`.as('number'))
    .where('post', 'in', posts)
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', mostRevisions)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.post)
}

/** Who has written in a discussion. */
export async function authorsIn(db: ResourcesDb, discussion: string) {
  const rows = await db
    .selectFrom('post')
    .select('personId')
    .distinct()
    .where('discussion', '=', discussion)
    .where('withdrawnAt', 'is', null)
    .orderBy('personId')
    .execute()
  return rows.map(({ personId }) => personId)
}

// Any number that nobody else locks with.
const lock = 740_029

/** How many questions somebody wrote of late, or answers and new versions of any post. Whoever writes twice at once waits here. */
export async function writtenSince(trx: ResourcesDb, personId: string, kind: 'QUESTION' | 'ANSWER', since: Date) {
  await sql`select pg_advisory_xact_lock(${lock}, hashtext(${personId}))`.execute(trx)
  const { count } = await trx
    .selectFrom('post')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('writtenAt', '>', since)
    .where('position', kind === 'QUESTION' ? '=' : '>', 0)
    .executeTakeFirstOrThrow()
  return kind === 'QUESTION' ? count : count + (await editedSince(trx, personId, since))
}

/** A version is dated when it was written; the first of a post is no edit. */
async function editedSince(trx: ResourcesDb, personId: string, since: Date) {
  const { standing } = await trx
    .selectFrom('post')
    .select(({ fn }) => fn.countAll<number>().as('standing'))
    .where('personId', '=', personId)
    .where('editedAt', '>', since)
    .executeTakeFirstOrThrow()
  const { replaced } = await trx
    .selectFrom('postRevision')
    .innerJoin('post', 'post.id', 'postRevision.post')
    .select(({ fn }) => fn.countAll<number>().as('replaced'))
    .where('post.personId', '=', personId)
    .where('postRevision.revision', '>', 1)
    .where('postRevision.writtenAt', '>', since)
    .executeTakeFirstOrThrow()
  return standing + replaced
}

/** The discussion is held, so that no two posts get one place. */
export async function nextPosition(trx: ResourcesDb, discussion: string) {
  const { last } = await trx
    .selectFrom('post')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('discussion', '=', discussion)
    .executeTakeFirstOrThrow()
  return last + 1
}

export const addPost = (trx: ResourcesDb, post: PostRow) =>
  trx.insertInto('post').values(post).returningAll().executeTakeFirstOrThrow()

export const keepPost = (trx: ResourcesDb, id: string, said: Partial<PostRow>) =>
  trx.updateTable('post').set(said).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** What a post said until now. */
export async function keepRevision(trx: ResourcesDb, { id, revision, lang, body, editedAt, writtenAt }: PostRow) {
  await trx
    .insertInto('postRevision')
    .values({ post: id, revision, lang, body, writtenAt: editedAt ?? writtenAt })
    .execute()
}

export async function eraseRevisions(trx: ResourcesDb, post: string) {
  await trx.deleteFrom('postRevision').where('post', '=', post).execute()
}
