import { type Kysely, sql } from 'kysely'
import { isTaken } from './errors.ts'

type AnswerTables = { answer: { personId: string; action: string; key: string; subjectId: string; answeredAt: Date } }

/** The answers that were given to keyed requests, so that a request sent twice is done once. */
export async function createAnswerTable(db: Kysely<unknown>, schema: string) {
  await sql`
    create table ${sql.table(`${schema}.answer`)} (
      person_id text not null,
      action text not null,
      key text not null,
      subject_id text not null,
      answered_at timestamptz not null,
      primary key (person_id, action, key)
    )`.execute(db)
}

/** What the first request with this key made; undefined when there was none. */
export async function firstAnswer(db: Kysely<any>, personId: string, action: string, key: string | null | undefined) {
  if (!key) return undefined
  const row = await (db as Kysely<AnswerTables>)
    .selectFrom('answer')
    .select('subjectId')
    .where('personId', '=', personId)
    .where('action', '=', action)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.subjectId
}

/** Keeps the answer, in the transaction that made it. A second writer waits here, and then fails with the constraint `answer_pkey`. */
export async function keepAnswer(
  trx: Kysely<any>,
  personId: string,
  action: string,
  key: string | null | undefined,
  subjectId: string,
  now: Date,
) {
  if (!key) return
  await (trx as Kysely<AnswerTables>)
    .insertInto('answer')
    .values({ personId, action, key, subjectId, answeredAt: now })
    .execute()
}

/** Of what was made and is no more: the request would make it anew. */
export async function forgetAnswers(trx: Kysely<any>, action: string, subjectId: string) {
  await (trx as Kysely<AnswerTables>)
    .deleteFrom('answer')
    .where('action', '=', action)
    .where('subjectId', '=', subjectId)
    .execute()
}

/** Does a keyed request once. `work` keeps its answer; a request that comes again, or beside the first, gets what that one made. */
export async function once<Outcome>(
  db: Kysely<any>,
  request: { personId: string; action: string; key: string | null | undefined },
  answerOf: (subjectId: string) => Promise<Outcome | undefined>,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const answered = async () => {
    const subjectId = await firstAnswer(db, request.personId, request.action, request.key)
    return subjectId === undefined ? undefined : await answerOf(subjectId)
  }
  const first = await answered()
  if (first) return first
  try {
    return await work()
  } catch (error) {
    const faster = isTaken(error, 'answer_pkey') ? await answered() : undefined
    if (faster) return faster
    throw error
  }
}
