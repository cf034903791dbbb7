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
import { answering, askedIn, levelsOf, newsOfAssessment, overallLevel, ratingsIn, type SentAnswer } from './rules.ts'

/** With whether its municipality agreed to be named. */
export type StoredAssessment = AssessmentRow & { isNamed: boolean }

const assessments = (db: CommitmentsDb) =>
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

/** Drafts too: who may see one is for the caller to ask. Serves Query.assessment and references to Assessment. */
export async function assessmentsByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await assessments(db).where('id', 'in', ids).execute()
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

/** The published one that tells of a municipality today: the latest full one, or else the latest snapshot. */
const latest = (db: CommitmentsDb, slugs: readonly string[]) =>
  assessments(db)
    .distinctOn('municipality')
    .where('status', '=', 'PUBLISHED')
    .where('municipality', 'in', slugs)
    .orderBy('municipality')
    .orderBy('mode')
    .orderBy('assessedOn', 'desc')
    .orderBy(sql`published_at desc nulls last`)
    .orderBy('id', 'desc')

/** Of those that bear their municipality's name. Serves Municipality.maturity and PeerGroup.maturity. */
export async function latestNamedAssessmentsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await latest(db, slugs)
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
export async function latestAssessmentsOf(db: CommitmentsDb, slugs: readonly string[]) {
  return keyBy(await latest(db, slugs).execute(), row => row.municipality)
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

const found = (db: CommitmentsDb, id: string) => assessments(db).where('id', '=', id).executeTakeFirstOrThrow()

type Act = { personId: string; at: Date }
export type Written = { assessment?: StoredAssessment | undefined; fault?: Fault }

/** Serves startAssessment. */
export async function openAssessment(
  db: CommitmentsDb,
  { municipality, model, mode }: { municipality: string; model: string; mode: AssessmentMode },
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
        })
        .onConflict(conflict => conflict.columns(['municipality', 'model']).where('status', '=', 'DRAFT').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (begun) {
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

const held = (trx: CommitmentsDb, id: string) =>
  assessments(trx).where('id', '=', id).forUpdate('assessment').executeTakeFirstOrThrow()

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
    if (assessment.status !== 'DRAFT') return refused({ word: 'assessmentIsClosed', field: 'assessment' })
    if (revision > assessment.revision || revision < 1)
      return refused({ word: 'outOfRange', field: 'revision', facts: { least: 1, most: assessment.revision } })
    const kept = (await answersOfAssessments(trx, [id])).get(id) ?? []
    const { changed, conflicts, faults } = answering(kept, sent, { revision, writing })
    if (faults.length > 0) return refused(...faults)

    const next = assessment.revision + 1
    const rows = changed.map(({ indicator, words }) => ({
      ...words,
      assessment: id,
      model: assessment.model,
      indicator,
      revision: next,
      writing,
      answeredBy: personId,
      answeredAt: at,
    }))
    if (rows.length > 0) {
      await trx
        .insertInto('assessmentAnswer')
        .values(rows)
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
      await trx.updateTable('assessment').set({ revision: next }).where('id', '=', id).execute()
      await recordChanges(trx, [
        {
          ...changeOf('answerIndicators', { personId, at }, assessment, { ...assessment, revision: next }),
          after: { ...traced({ ...assessment, revision: next }), answered: rows.map(({ indicator }) => indicator) },
        },
      ])
    }
    return {
      assessment: rows.length > 0 ? await found(trx, id) : assessment,
      faults: conflicts.map(({ index, indicator }) => ({
        word: 'answeredMeanwhile',
        field: `answers.${index}`,
        facts: { indicator },
      })),
      conflicts: kept.filter(({ indicator }) => conflicts.some(conflict => conflict.indicator === indicator)),
    }
  })
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
    if (before.status !== 'DRAFT')
      return { assessment: before, fault: { word: 'assessmentIsClosed', field: 'assessment' } }
    if (revision !== null && revision !== before.revision)
      return {
        assessment: before,
        fault: { word: 'savedMeanwhile', field: 'revision', facts: { revision: before.revision } },
      }
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

    const isFirstName = isNaming && isGiven && !(await wasNamed(trx, id))
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
    await recordChanges(trx, [{ ...change, news: isFirstName ? newsOfAssessment(assessment) : null }])
    return { assessment }
  })
}

const wasNamed = (trx: CommitmentsDb, id: string) =>
  trx
    .selectFrom('assessmentConsent')
    .select('givenAt')
    .where('assessment', '=', id)
    .where('consent', '=', 'NAME')
    .limit(1)
    .executeTakeFirst()

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
function changeOf(action: string, { personId, at }: Act, before: StoredAssessment | null, after: StoredAssessment) {
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

const traced = ({ municipality, model, mode, status, revision, isNamed }: StoredAssessment) => ({
  municipality,
  model,
  mode,
  status,
  revision,
  isNamed,
})
