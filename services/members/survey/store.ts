import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { MembersDb, SurveyQuestionRow, SurveyRow } from '../database/tables.ts'

/** Serves Query.survey, and every reference to one. */
export async function surveysOf(db: MembersDb, ids: readonly string[]): Promise<Map<string, SurveyRow>> {
  const rows = await db.selectFrom('survey').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Serves every mutation of one. */
export const findSurvey = (db: MembersDb, id: string): Promise<SurveyRow | undefined> =>
  db.selectFrom('survey').selectAll().where('id', '=', id).executeTakeFirst()

/** In their order. Serves Survey.questions. */
export async function questionsOf(db: MembersDb, surveys: readonly string[]) {
  const rows = await db
    .selectFrom('surveyQuestion')
    .selectAll()
    .where('surveyId', 'in', surveys)
    .orderBy('surveyId')
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.surveyId)
}

/** One page, newest first. Serves Query.surveys. */
export async function surveyPage(db: MembersDb, publishedOnly: boolean, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = db
    .selectFrom('survey')
    .where('discardedAt', 'is', null)
    .$if(publishedOnly, query => query.where('publishedAt', 'is not', null))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, or, and }) =>
        or([
          eb('createdAt', '<', momentIn(after?.[0])),
          and([eb('createdAt', '=', momentIn(after?.[0])), eb('id', '>', after?.[1] ?? '')]),
        ]),
      ),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection<SurveyRow>(rows, page, row => [row.createdAt.toISOString(), row.id], count)
}

const mostDiscarded = 100

/** Newest first. Serves Query.discardedSurveys. */
export const discardedSurveys = (db: MembersDb): Promise<SurveyRow[]> =>
  db
    .selectFrom('survey')
    .selectAll()
    .where('discardedAt', 'is not', null)
    .orderBy('discardedAt', 'desc')
    .orderBy('id')
    .limit(mostDiscarded)
    .execute()

export type Content = Pick<SurveyRow, 'title' | 'intro' | 'opensOn' | 'closesOn'>
export type NewQuestion = Omit<SurveyQuestionRow, 'id' | 'surveyId' | 'position'>
type Act = { personId: string; now: Date }

const jsonb = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}`

/** Begins a draft; a second request with the same key finds the first one's. Serves createSurvey. */
export async function addSurvey(
  db: MembersDb,
  content: Content,
  questions: readonly NewQuestion[],
  { personId, now, key }: Act & { key: string | null },
): Promise<SurveyRow | undefined> {
  const added = await db.transaction().execute(async trx => {
    const row = await trx
      .insertInto('survey')
      .values({
        ...content,
        title: jsonb(content.title),
        intro: content.intro && jsonb(content.intro),
        id: randomUUID(),
        state: 'DRAFT',
        reconstructed: false,
        invented: false,
        createdBy: personId,
        createdAt: now,
        idempotencyKey: key,
        revision: 1,
      })
      .onConflict(conflict => conflict.columns(['createdBy', 'idempotencyKey']).doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!row) return undefined
    await addQuestions(trx, row.id, questions)
    await recordChanges(trx, [changeOf('createSurvey', row, { personId, now }, null, { ...row, questions })])
    return row
  })
  if (added || !key) return added
  return await db
    .selectFrom('survey')
    .selectAll()
    .where('createdBy', '=', personId)
    .where('idempotencyKey', '=', key)
    .executeTakeFirst()
}

async function addQuestions(trx: MembersDb, surveyId: string, questions: readonly NewQuestion[]) {
  if (questions.length === 0) return
  await trx
    .insertInto('surveyQuestion')
    .values(
      questions.map((question, position) => ({
        ...question,
        prompt: jsonb(question.prompt),
        choices: jsonb(question.choices),
        id: randomUUID(),
        surveyId,
        position,
      })),
    )
    .execute()
}

/** Changes a draft at one revision; undefined when it is another by now, or was sent. Serves changeSurvey. */
export async function changeDraft(
  db: MembersDb,
  { id, revision }: Pick<SurveyRow, 'id' | 'revision'>,
  content: Partial<Content>,
  questions: readonly NewQuestion[] | null,
  act: Act,
) {
  const { title, intro, ...days } = content
  return await db.transaction().execute(async trx => {
    const before = await lockRevision(trx, id, revision)
    if (before?.state !== 'DRAFT') return undefined
    const after = await trx
      .updateTable('survey')
      .set({
        ...days,
        ...(title ? { title: jsonb(title) } : {}),
        ...(intro === undefined ? {} : { intro: intro && jsonb(intro) }),
        revision: revision + 1,
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const old =
      questions && (await trx.deleteFrom('surveyQuestion').where('surveyId', '=', id).returningAll().execute())
    if (questions) await addQuestions(trx, id, questions)
    const asked = (list: unknown) => (questions ? { questions: list } : {})
    await recordChanges(trx, [
      changeOf('changeSurvey', after, act, { ...before, ...asked(old) }, { ...after, ...asked(questions) }),
    ])
    return after
  })
}

type Step = {
  action: 'changeSurvey' | 'closeSurvey' | 'discardSurvey' | 'publishSurveyResults' | 'reopenSurvey' | 'restoreSurvey'
  set: Partial<Pick<SurveyRow, 'state' | 'closesOn' | 'closedAt' | 'publishedAt' | 'discardedAt'>>
}

/** Takes a survey one step on at one revision; undefined when it is another by now. Serves every act that leaves its content. */
export async function changeState(
  db: MembersDb,
  { id, revision }: Pick<SurveyRow, 'id' | 'revision'>,
  { action, set }: Step,
  act: Act,
) {
  return await db.transaction().execute(async trx => {
    const before = await lockRevision(trx, id, revision)
    if (!before) return undefined
    const after = await trx
      .updateTable('survey')
      .set({ ...set, revision: revision + 1 })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [changeOf(action, after, act, before, after)])
    return after
  })
}

/** The survey at one revision, held until the transaction ends. */
export const lockRevision = (trx: MembersDb, id: string, revision: number) =>
  trx
    .selectFrom('survey')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', revision)
    .forUpdate()
    .executeTakeFirst()

export const changeOf = (
  action: string,
  { id }: Pick<SurveyRow, 'id'>,
  { personId, now }: Act,
  before: unknown,
  after: unknown,
) => ({ at: now, actor: personId, action, subjectType: 'Survey', subjectId: id, before, after, news: null })
