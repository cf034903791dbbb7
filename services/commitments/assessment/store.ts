import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { isUnknownReference } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import type {
  AssessmentAnswerRow,
  AssessmentConsent,
  AssessmentMode,
  AssessmentRow,
  CommitmentsDb,
} from '../database/tables.ts'
import type { MaturityModel } from '../maturity-model/store.ts'
import {
  answering,
  askedIn,
  isOpen,
  levelsOf,
  newsOfAssessment,
  overallLevel,
  ratingsIn,
  type SentAnswer,
} from './rules.ts'

/** With whether its municipality agreed to be named. */
export type StoredAssessment = AssessmentRow & { isNamed: boolean }

export const allAssessments = (db: CommitmentsDb) =>
  db
    .selectFrom('assessment')
    .selectAll('assessment')
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('assessmentConsent')
          .select('assessmentConsent.assessment')
          .whereRef('assessmentConsent.assessment', '=', 'assessment.id')
          .where('assessmentConsent.consent', '=', 'NAME')
          .where('assessmentConsent.withdrawnAt', 'is', null),
      )
        .$castTo<boolean>()
        .as('isNamed'),
    )

const assessments = (db: CommitmentsDb) => allAssessments(db).where('discardedAt', 'is', null)

/** Drafts too: who may see one is for the caller to ask. Serves Query.assessment and references to Assessment. */
export async function assessmentsByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await assessments(db).where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Discarded ones too, for parents whose reader was asked already. Serves AssessmentSheet.assessment and RatingRound. */
export async function anyAssessmentsByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await allAssessments(db).where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Newest first, drafts before all. Serves Municipality.assessments. */
export async function assessmentsOfMunicipalities(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await assessments(db)
    .where('municipality', 'in', slugs)
    .orderBy(sql`assessed_on desc nulls first`)
    .orderBy(sql`published_at desc nulls first`)
    .orderBy('startedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** The published one that tells of a municipality today, by one edition: the latest full one, or else the latest snapshot. */
const latest = (db: CommitmentsDb, model: string, slugs: readonly string[]) =>
  assessments(db)
    .distinctOn('municipality')
    .where('status', '=', 'PUBLISHED')
    .where('model', '=', model)
    .where('municipality', 'in', slugs)
    .orderBy('municipality')
    .orderBy('mode')
    .orderBy('assessedOn', 'desc')
    .orderBy(sql`published_at desc nulls last`)
    .orderBy('id', 'desc')

/** Of those that bear their municipality's name. Serves Municipality.maturity and PeerGroup.maturity. */
export async function latestNamedAssessmentsOf(db: CommitmentsDb, model: string, slugs: readonly string[]) {
  const rows = await latest(db, model, slugs)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('assessmentConsent as named')
          .select('named.assessment')
          .whereRef('named.assessment', '=', 'assessment.id')
          .where('named.consent', '=', 'NAME')
          .where('named.withdrawnAt', 'is', null),
      ),
    )
    .execute()
  return keyBy(rows, row => row.municipality)
}

/** Named or not. Serves Municipality.maturity, to the municipality's own editors. */
export async function latestAssessmentsOf(db: CommitmentsDb, model: string, slugs: readonly string[]) {
  return keyBy(await latest(db, model, slugs).execute(), row => row.municipality)
}

/** Serves Assessment.answers and its counts. */
export async function answersOfAssessments(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('assessmentAnswer').selectAll().where('assessment', 'in', ids).execute()
  return groupBy(rows, row => row.assessment)
}

/** Newest first. Serves Assessment.consents. */
export async function consentsOfAssessments(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('assessmentConsent')
    .selectAll()
    .where('assessment', 'in', ids)
    .orderBy('givenAt', 'desc')
    .orderBy('consent')
    .execute()
  return groupBy(rows, row => row.assessment)
}

export const findAssessment = (db: CommitmentsDb, id: string): Promise<StoredAssessment | undefined> =>
  assessments(db).where('id', '=', id).executeTakeFirst()

export const found = (db: CommitmentsDb, id: string) => assessments(db).where('id', '=', id).executeTakeFirstOrThrow()

export type Act = { personId: string; at: Date }
export type Written = { assessment?: StoredAssessment | undefined; fault?: Fault }

type Beginning = { municipality: string; model: string; mode: AssessmentMode; takeOver: string | null }

/** Serves startAssessment. */
export async function openAssessment(
  db: CommitmentsDb,
  { municipality, model, mode, takeOver }: Beginning,
  act: Act,
): Promise<Written> {
  try {
    return await db.transaction().execute(async trx => {
      const id = randomUUID()
      const begun = await trx
        .insertInto('assessment')
        .values({
          id,
          municipality,
          model,
          mode,
          status: 'DRAFT',
          revision: 1,
          assessedOn: null,
          overallLevel: null,
          elements: sql`'[]'`,
          startedAt: act.at,
          startedBy: act.personId,
          publishedAt: null,
          publishedBy: null,
          invented: false,
          takenOverFrom: takeOver,
          discardedAt: null,
        })
        .onConflict(conflict =>
          conflict
            .columns(['municipality', 'model'])
            .where('status', '=', 'DRAFT')
            .where('discardedAt', 'is', null)
            .doNothing(),
        )
        .returning('id')
        .executeTakeFirst()
      if (begun) {
        if (takeOver) await takeOverAnswers(trx, { from: takeOver, into: id })
        const assessment = await found(trx, id)
        await recordChanges(trx, [changeOf('startAssessment', act, null, assessment)])
        return { assessment }
      }
      const open = await assessments(trx)
        .where('municipality', '=', municipality)
        .where('model', '=', model)
        .where('status', '=', 'DRAFT')
        .forUpdate('assessment')
        .executeTakeFirstOrThrow()
      if (open.mode === mode || mode === 'SNAPSHOT') return { assessment: open }
      await trx
        .updateTable('assessment')
        .set({ mode, revision: open.revision + 1 })
        .where('id', '=', open.id)
        .execute()
      const assessment = await found(trx, open.id)
      await recordChanges(trx, [changeOf('startAssessment', act, open, assessment)])
      return { assessment }
    })
  } catch (error) {
    if (isUnknownReference(error, 'assessment_municipality_fkey'))
      return { fault: { word: 'unknownMunicipality', field: 'municipality', facts: { slug: municipality } } }
    throw error
  }
}

/** Rows of an earlier assessment as a new one begins with them: words and files, and what they were rated then. */
async function takeOverAnswers(trx: CommitmentsDb, { from, into }: { from: string; into: string }) {
  await sql`
    insert into commitments.assessment_answer
      (assessment, model, indicator, last_rating, reason, evidence, evidence_on, gap, owner, revision)
    select ${into}, model, indicator, coalesce(rating, last_rating), reason, evidence, evidence_on, gap, owner, 1
    from commitments.assessment_answer where assessment = ${from}`.execute(trx)
  await sql`
    insert into commitments.answer_file (assessment, indicator, file, added_by, added_at)
    select ${into}, indicator, file, added_by, added_at
    from commitments.answer_file where assessment = ${from}`.execute(trx)
}

/** A discarded one too: somebody may have been faster. */
export const held = (trx: CommitmentsDb, id: string) =>
  allAssessments(trx).where('id', '=', id).forUpdate('assessment').executeTakeFirstOrThrow()

type Read = { id: string; revision: number; writing: string | null }
export type Answered = { assessment: StoredAssessment; faults: Fault[]; conflicts: AssessmentAnswerRow[] }

/** Keeps rows of the sheet; those that somebody else answered meanwhile stay. Serves answerIndicators. */
export async function keepAnswers(
  db: CommitmentsDb,
  { id, revision, writing }: Read,
  sent: readonly SentAnswer[],
  { personId, at }: Act,
): Promise<Answered> {
  return await db.transaction().execute(async trx => {
    const assessment = await held(trx, id)
    const refused = (...faults: Fault[]): Answered => ({ assessment, faults, conflicts: [] })
    if (!isOpen(assessment)) return refused({ word: 'assessmentIsClosed', field: 'assessment' })
    if (revision < (await editionSince(trx, id))) return refused({ word: 'movedMeanwhile', field: 'revision' })
    if (revision > assessment.revision || revision < 1)
      return refused({ word: 'outOfRange', field: 'revision', facts: { least: 1, most: assessment.revision } })
    const kept = (await answersOfAssessments(trx, [id])).get(id) ?? []
    const { changed, conflicts, faults } = answering(kept, sent, { revision, writing })
    if (faults.length > 0) return refused(...faults)

    if (changed.length > 0) {
      const after = await writeAnswers(trx, assessment, changed, { personId, at, writing })
      await recordChanges(trx, [changeOfAnswers('answerIndicators', { personId, at }, assessment, after)])
    }
    return {
      assessment: changed.length > 0 ? await found(trx, id) : assessment,
      faults: conflicts.map(({ index, indicator }) => ({
        word: 'answeredMeanwhile',
        field: `answers.${index}`,
        facts: { indicator },
      })),
      conflicts: kept.filter(({ indicator }) => conflicts.some(conflict => conflict.indicator === indicator)),
    }
  })
}

type Answers = ReturnType<typeof answering>['changed']

/** Puts rows in the place of what they said before, and answers what has become of the assessment. */
export async function writeAnswers(
  trx: CommitmentsDb,
  assessment: StoredAssessment,
  answers: Answers,
  { personId, at, writing }: Act & { writing: string | null },
) {
  const revision = assessment.revision + 1
  await trx
    .insertInto('assessmentAnswer')
    .values(
      answers.map(({ indicator, words }) => ({
        ...words,
        assessment: assessment.id,
        model: assessment.model,
        indicator,
        revision,
        writing,
        answeredBy: personId,
        answeredAt: at,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['assessment', 'indicator']).doUpdateSet(({ ref }) => ({
        rating: ref('excluded.rating'),
        reason: ref('excluded.reason'),
        evidence: ref('excluded.evidence'),
        evidenceOn: ref('excluded.evidenceOn'),
        gap: ref('excluded.gap'),
        owner: ref('excluded.owner'),
        revision: ref('excluded.revision'),
        writing: ref('excluded.writing'),
        answeredBy: ref('excluded.answeredBy'),
        answeredAt: ref('excluded.answeredAt'),
      })),
    )
    .execute()
  await trx.updateTable('assessment').set({ revision }).where('id', '=', assessment.id).execute()
  return { ...assessment, revision, answered: answers.map(({ indicator }) => indicator) }
}

/** Rows that were answered, and no word of them. */
export const changeOfAnswers = (
  action: string,
  act: Act,
  before: StoredAssessment,
  after: StoredAssessment & { answered: string[] },
) => ({ ...changeOf(action, act, before, after), after: { ...traced(after), answered: after.answered } })

/** The revision from which an assessment has been in its edition: what was read before means other indicators. */
async function editionSince(trx: CommitmentsDb, assessment: string) {
  const { since } = await trx
    .selectFrom('assessmentMove')
    .select(({ fn }) => fn.max('changedRevision').as('since'))
    .where('assessment', '=', assessment)
    .executeTakeFirstOrThrow()
  return since ?? 0
}

/** Serves publishAssessment. */
export async function publish(
  db: CommitmentsDb,
  { id, revision, isNamed }: { id: string; revision: number | null; isNamed: boolean },
  model: MaturityModel,
  act: Act,
): Promise<Written> {
  return await db.transaction().execute(async trx => {
    const before = await held(trx, id)
    if (before.status === 'PUBLISHED' && (before.isNamed || !isNamed)) return { assessment: before }
    if (!isOpen(before)) return { assessment: before, fault: { word: 'assessmentIsClosed', field: 'assessment' } }
    if (revision !== null && revision !== before.revision)
      return {
        assessment: before,
        fault: { word: 'savedMeanwhile', field: 'revision', facts: { revision: before.revision } },
      }
    if (before.model !== model.code)
      return { assessment: before, fault: { word: 'movedMeanwhile', field: 'assessment' } }
    const answers = (await answersOfAssessments(trx, [id])).get(id) ?? []
    const ratings = ratingsIn(answers)
    if (Object.keys(ratings).length === 0)
      return { assessment: before, fault: { word: 'nothingAnswered', field: 'assessment' } }

    const levels = levelsOf(askedIn(model, before.mode, answers), ratings)
    await trx
      .updateTable('assessment')
      .set({
        status: 'PUBLISHED',
        revision: before.revision + 1,
        assessedOn: act.at.toISOString().slice(0, 10),
        overallLevel: overallLevel(levels),
        elements: sql`${JSON.stringify(levels)}`,
        publishedAt: act.at,
        publishedBy: act.personId,
      })
      .where('id', '=', id)
      .execute()
    await give(trx, id, isNamed ? ['PUBLICATION', 'NAME'] : ['PUBLICATION'], act)
    const assessment = await found(trx, id)
    const change = changeOf('publishAssessment', act, before, assessment)
    await recordChanges(trx, [{ ...change, news: isNamed ? newsOfAssessment(assessment) : null }])
    return { assessment }
  })
}

/** Serves changeAssessmentConsent. */
export async function changeConsent(
  db: CommitmentsDb,
  { id, consent, isGiven }: { id: string; consent: AssessmentConsent; isGiven: boolean },
  act: Act,
): Promise<Written> {
  return await db.transaction().execute(async trx => {
    const before = await held(trx, id)
    const isNaming = consent === 'NAME'
    if (before.status === 'DRAFT' || (isNaming && isGiven && before.status !== 'PUBLISHED'))
      return { assessment: before, fault: { word: 'notPublishedYet', field: 'assessment' } }
    const stands = isNaming ? before.isNamed : before.status === 'PUBLISHED'
    if (stands === isGiven) return { assessment: before }

    if (isGiven) await give(trx, id, [consent], act)
    else await withdraw(trx, id, isNaming ? ['NAME'] : ['PUBLICATION', 'NAME'], act)
    if (!isNaming)
      await trx
        .updateTable('assessment')
        .set({ status: isGiven ? 'PUBLISHED' : 'WITHDRAWN', revision: before.revision + 1 })
        .where('id', '=', id)
        .execute()
    const assessment = await found(trx, id)
    const change = changeOf('changeAssessmentConsent', act, before, assessment)
    const isUnnamed = before.isNamed && !isGiven
    await recordChanges(trx, [
      {
        ...change,
        news: isNaming && isGiven ? newsOfAssessment(assessment) : null,
        ...(isUnnamed && { takesBack: ['publishAssessment', 'changeAssessmentConsent'] }),
      },
    ])
    return { assessment }
  })
}

const give = (trx: CommitmentsDb, assessment: string, consents: readonly AssessmentConsent[], { personId, at }: Act) =>
  trx
    .insertInto('assessmentConsent')
    .values(
      consents.map(consent => ({
        assessment,
        consent,
        givenAt: at,
        givenBy: personId,
        withdrawnAt: null,
        withdrawnBy: null,
      })),
    )
    // given, withdrawn and given again within one moment
    .onConflict(conflict =>
      conflict.columns(['assessment', 'consent', 'givenAt']).doUpdateSet({ withdrawnAt: null, withdrawnBy: null }),
    )
    .execute()

const withdraw = (
  trx: CommitmentsDb,
  assessment: string,
  consents: readonly AssessmentConsent[],
  { personId, at }: Act,
) =>
  trx
    .updateTable('assessmentConsent')
    .set({ withdrawnAt: at, withdrawnBy: personId })
    .where('assessment', '=', assessment)
    .where('consent', 'in', consents)
    .where('withdrawnAt', 'is', null)
    .execute()

/** The trail is the secretariat's to read: it tells who did what when, and no answer, rating or level. */
export function changeOf(
  action: string,
  { personId, at }: Act,
  before: StoredAssessment | null,
  after: StoredAssessment,
) {
  return {
    at,
    actor: personId,
    action,
    subjectType: 'Assessment',
    subjectId: after.id,
    before: before && traced(before),
    after: traced(after),
    news: null,
  }
}

const traced = ({ municipality, model, mode, status, revision, isNamed, ...row }: StoredAssessment) => ({
  municipality,
  model,
  mode,
  status,
  revision,
  isNamed,
  takenOverFrom: row.takenOverFrom,
  discardedAt: row.discardedAt,
})
