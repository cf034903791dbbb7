import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type News, recordChanges } from '../../shared/changes.ts'
import { isTaken } from '../../shared/errors.ts'
import type { Texts } from '../../shared/language.ts'
import { keepAnswer } from '../../shared/once.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { CommitmentsDb, ValidationReplyRow, ValidationRow } from '../database/tables.ts'
import { noticeOfValidation } from './news.ts'

/** Newest first. Serves ProgressReport.validations. */
export async function validationsOfReports(db: CommitmentsDb, reports: readonly string[]) {
  const rows = await db
    .selectFrom('validation')
    .selectAll()
    .where('report', 'in', reports)
    .orderBy('signedAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.report)
}

/** Those that stand without an answer, newest first. Serves Municipality.unansweredValidations. */
export async function unansweredValidationsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('validation')
    .leftJoin('validationReply', join =>
      join.onRef('validationReply.validation', '=', 'validation.id').on('validationReply.current', '=', true),
    )
    .selectAll('validation')
    .where('municipality', 'in', slugs)
    .where('withdrawnAt', 'is', null)
    .where('validationReply.validation', 'is', null)
    .orderBy('signedAt', 'desc')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** The newest revision of each. Serves Validation.reply. */
export async function repliesTo(db: CommitmentsDb, validations: readonly string[]) {
  const rows = await db
    .selectFrom('validationReply')
    .selectAll()
    .where('validation', 'in', validations)
    .where('current', '=', true)
    .execute()
  return keyBy(rows, row => row.validation)
}

export const findValidation = (db: CommitmentsDb, id: string) =>
  db.selectFrom('validation').selectAll().where('id', '=', id).executeTakeFirst()

/** One published revision, newest or not. Serves validateProgress. */
export const findRevision = (db: CommitmentsDb, id: string, revision: number) =>
  db
    .selectFrom('progressReport')
    .select(['id', 'revision', 'municipality', 'commitment', 'period', 'invented'])
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()

type Act = { personId: string; at: Date }
export type Written = { validation?: ValidationRow | undefined; fault?: Fault }

const jsonb = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}`

/** Serves validateProgress. */
export async function addValidation(
  db: CommitmentsDb,
  said: Omit<ValidationRow, 'id' | 'withdrawnAt' | 'withdrawnBy'>,
  news: News,
  key: string | null | undefined,
): Promise<Written> {
  try {
    return await db.transaction().execute(async trx => {
      const id = randomUUID()
      const act = { personId: said.signedBy, at: said.signedAt }
      // first, so that a request that comes beside itself fails here and not as a second validation
      await keepAnswer(trx, said.signedBy, 'validateProgress', key, id, said.signedAt)
      const validation = await trx
        .insertInto('validation')
        .values({ ...said, id, words: jsonb(said.words), links: jsonb(said.links) })
        .returningAll()
        .executeTakeFirstOrThrow()
      await recordChanges(trx, [
        { ...changeOf('validateProgress', id, act, null, validation), news, notices: [noticeOfValidation(validation)] },
      ])
      return { validation }
    })
  } catch (error) {
    if (isTaken(error, 'validation_standing')) return { fault: { word: 'alreadyValidated', field: 'revision' } }
    throw error
  }
}

/** The first words of a reply, or those after `revision`. Serves replyToValidation. */
export async function putReply(
  db: CommitmentsDb,
  validation: ValidationRow,
  words: Texts,
  revision: number | null,
  { news, ...act }: Act & { news: News },
): Promise<Written> {
  return await db.transaction().execute(async trx => {
    const before = revision === null ? null : await closeReply(trx, validation.id, revision)
    const after =
      before === undefined ? undefined : await addReply(trx, validation.id, words, (before?.revision ?? 0) + 1, act)
    if (!after) return { validation, fault: await conflictOf(trx, validation.id) }
    const change = changeOf('replyToValidation', validation.id, act, before && { ...before, current: true }, after)
    // the newest words in the place of the earlier ones, and none beside what was withdrawn
    await recordChanges(trx, [
      { ...change, news: validation.withdrawnAt ? null : news, takesBack: ['replyToValidation'] },
    ])
    return { validation }
  })
}

const closeReply = (trx: CommitmentsDb, validation: string, revision: number) =>
  trx
    .updateTable('validationReply')
    .set({ current: false })
    .where('validation', '=', validation)
    .where('revision', '=', revision)
    .where('current', '=', true)
    .returningAll()
    .executeTakeFirst()

const addReply = (trx: CommitmentsDb, validation: string, words: Texts, revision: number, { personId, at }: Act) =>
  trx
    .insertInto('validationReply')
    .values({ validation, revision, current: true, words: jsonb(words), writtenBy: personId, writtenAt: at })
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()

async function conflictOf(trx: CommitmentsDb, validation: string): Promise<Fault> {
  const current = (await repliesTo(trx, [validation])).get(validation)
  if (!current) return { word: 'notFound', field: 'revision' }
  return { word: 'savedMeanwhile', field: 'revision', facts: { revision: current.revision } }
}

/** Answers the validation as it then stands; one that was taken back before stays so. Serves withdrawValidation. */
export async function withdraw(db: CommitmentsDb, before: ValidationRow, { news, ...act }: Act & { news: News }) {
  return await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('validation')
      .set({ withdrawnAt: act.at, withdrawnBy: act.personId })
      .where('id', '=', before.id)
      .where('withdrawnAt', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (!after) return await findValidation(trx, before.id)
    const change = changeOf('withdrawValidation', before.id, act, before, after)
    await recordChanges(trx, [{ ...change, news, takesBack: ['validateProgress', 'replyToValidation'] }])
    return after
  })
}

const changeOf = (
  action: string,
  id: string,
  { personId, at }: Act,
  before: ValidationRow | ValidationReplyRow | null | undefined,
  after: ValidationRow | ValidationReplyRow,
) => ({ at, actor: personId, action, subjectType: 'Validation', subjectId: id, before, after, news: null })
