import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { recordChanges } from '../../shared/changes.ts'
import { isReferredTo, isTaken } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import { groupBy } from '../../shared/batch.ts'
import { isOpen } from '../assessment/rules.ts'
import { answersOfAssessments } from '../assessment/store.ts'
import type { AssessmentMoveRow, CommitmentsDb } from '../database/tables.ts'
import type { MaturityModel } from '../maturity-model/store.ts'
import { asCarried, carriedBetween, faultOfMove, faultOfUndoing } from './rules.ts'

/** By the assessment that is written from then on, and by the published one that it was made from. Newest first. Serves Assessment.moves. */
export async function movesOfAssessments(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('assessmentMove')
    .selectAll()
    .where(({ eb, or }) => or([eb('assessment', 'in', ids), eb('source', 'in', ids)]))
    .orderBy('movedAt', 'desc')
    .orderBy('revision', 'desc')
    .execute()
  const both = rows.flatMap(row => [row.assessment, row.source].flatMap(of => (of ? [{ of, row }] : [])))
  return new Map([...groupBy(both, ({ of }) => of)].map(([of, its]) => [of, its.map(({ row }) => row)]))
}

export const findMove = (db: CommitmentsDb, id: string): Promise<AssessmentMoveRow | undefined> =>
  db.selectFrom('assessmentMove').selectAll().where('id', '=', id).executeTakeFirst()

type Act = { personId: string; at: Date }
type Moved = { move?: AssessmentMoveRow; fault?: Fault | undefined }

const held = (trx: CommitmentsDb, id: string) =>
  trx.selectFrom('assessment').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** All columns as they stand, those of later days included, each row with its files. */
const sheetOf = (assessment: string) => sql<string>`
  coalesce((select jsonb_agg(to_jsonb(answer) || jsonb_build_object('files', coalesce(
      (select jsonb_agg(to_jsonb(kept)) from commitments.answer_file kept
       where kept.assessment = answer.assessment and kept.indicator = answer.indicator), '[]')) order by indicator)
    from commitments.assessment_answer answer where assessment = ${assessment}), '[]')`

async function emptySheet(trx: CommitmentsDb, assessment: string) {
  await trx.deleteFrom('answerFile').where('assessment', '=', assessment).execute()
  await trx.deleteFrom('assessmentAnswer').where('assessment', '=', assessment).execute()
}

/** Raters rate by the edition that they were asked with. */
const wereRatersAsked = async (trx: CommitmentsDb, assessment: string) =>
  (await trx.selectFrom('ratingRound').select('id').where('assessment', '=', assessment).limit(1).execute()).length > 0

/** Serves moveAssessment. */
export async function moveAssessment(
  db: CommitmentsDb,
  { id, revision }: { id: string; revision: number | null },
  { from, to }: { from: MaturityModel; to: MaturityModel | undefined },
  act: Act,
): Promise<Moved> {
  try {
    return await db.transaction().execute(async trx => {
      const before = await held(trx, id)
      if (!before || before.discardedAt || before.model !== from.code)
        return { fault: { word: 'movedMeanwhile', field: 'assessment' } }
      if (revision !== null && revision !== before.revision)
        return { fault: { word: 'savedMeanwhile', field: 'revision', facts: { revision: before.revision } } }
      const answers = (await answersOfAssessments(trx, [id])).get(id) ?? []
      const { carried, stays } = to ? carriedBetween(to, answers, from.code) : { carried: [], stays: answers }
      const fault = faultOfMove(from, to, carried)
      if (fault || !to) return { fault }

      const isDraft = isOpen(before)
      if (isDraft && (await wereRatersAsked(trx, id))) return { fault: { word: 'ratersWereAsked', field: 'to' } }
      const next = isDraft ? before.revision + 1 : 1
      const assessment = isDraft ? id : randomUUID()
      const hasSnapshot = to.outcomes.some(({ indicators }) => indicators.some(({ snapshot }) => snapshot))
      const mode = hasSnapshot ? before.mode : 'FULL'
      const move = {
        id: randomUUID(),
        assessment,
        source: isDraft ? null : id,
        municipality: before.municipality,
        fromModel: from.code,
        toModel: to.code,
        fromMode: before.mode,
        revision: next,
        changedRevision: next,
        before: sheetOf(id),
        carried: JSON.stringify(carried),
        movedAt: act.at,
        movedBy: act.personId,
        undoneAt: null,
        undoneBy: null,
        setAside: null,
      }
      await trx
        .insertInto('assessmentMove')
        .values(move as never)
        .execute()
      if (isDraft) {
        await emptySheet(trx, id)
        await trx.updateTable('assessment').set({ model: to.code, mode, revision: next }).where('id', '=', id).execute()
      } else
        await trx
          .insertInto('assessment')
          .values({
            ...before,
            id: assessment,
            model: to.code,
            mode,
            status: 'DRAFT',
            revision: next,
            assessedOn: null,
            overallLevel: null,
            elements: sql`'[]'`,
            startedAt: act.at,
            startedBy: act.personId,
            publishedAt: null,
            publishedBy: null,
            takenOverFrom: null,
          })
          .execute()
      const byCode = new Map(answers.map(answer => [answer.indicator, answer]))
      await trx
        .insertInto('assessmentAnswer')
        .values(
          carried.flatMap(one => {
            const answer = byCode.get(one.from)
            return answer
              ? [{ ...asCarried(answer, one), assessment, model: to.code, revision: next, writing: null }]
              : []
          }),
        )
        .execute()
      await sql`
        insert into commitments.answer_file (assessment, indicator, file, added_by, added_at)
        select ${assessment}, pair->>'to', file.file, file.added_by, file.added_at
        from commitments.assessment_move move, jsonb_array_elements(move.carried) pair, jsonb_array_elements(move.before) answer,
          jsonb_populate_recordset(null::commitments.answer_file, answer->'files') file
        where move.id = ${move.id} and answer->>'indicator' = pair->>'from'`.execute(trx)
      const stored = await trx
        .selectFrom('assessmentMove')
        .selectAll()
        .where('id', '=', move.id)
        .executeTakeFirstOrThrow()
      await recordChanges(trx, [
        {
          ...changeOf('moveAssessment', stored, act),
          before: traced(stored, 'fromModel', before.revision),
          after: {
            ...traced(stored, 'toModel', next),
            carried,
            stays: stays.map(({ indicator }) => indicator),
          },
        },
      ])
      return { move: stored }
    })
  } catch (error) {
    return refusal(error, 'to')
  }
}

/** Serves undoMoveAssessment: the rows of before stand as they stood, those of since are set aside. */
export async function undoMove(
  db: CommitmentsDb,
  { id, revision }: { id: string; revision: number | null },
  act: Act,
): Promise<Moved> {
  try {
    return await db.transaction().execute(async trx => {
      const move = await trx.selectFrom('assessmentMove').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const assessment = await held(trx, move.assessment)
      // read anew: whoever undid it at the same time held the assessment
      const standing = await trx
        .selectFrom('assessmentMove')
        .selectAll()
        .where('assessment', '=', move.assessment)
        .where(({ eb, or }) => or([eb('undoneAt', 'is', null), eb('id', '=', id)]))
        .orderBy('revision', 'desc')
        .execute()
      const now = standing.find(one => one.id === id) ?? move
      const latest = standing.find(({ undoneAt }) => undoneAt === null)?.id
      const fault = faultOfUndoing(now, { latest, assessment, revision })
      if (fault || !assessment) return { fault }
      if (await wereRatersAsked(trx, assessment.id)) return { fault: { word: 'ratersWereAsked', field: 'move' } }

      const next = assessment.revision + 1
      await trx
        .updateTable('assessmentMove')
        .set({
          undoneAt: act.at,
          undoneBy: act.personId,
          changedRevision: next,
          setAside: sheetOf(assessment.id) as never,
        })
        .where('id', '=', id)
        .execute()
      await emptySheet(trx, assessment.id)
      if (move.source === null) {
        await trx
          .updateTable('assessment')
          .set({ model: move.fromModel, mode: move.fromMode, revision: next })
          .where('id', '=', assessment.id)
          .execute()
        await sql`
          insert into commitments.assessment_answer
          select answer.* from commitments.assessment_move move,
            jsonb_populate_recordset(null::commitments.assessment_answer, move.before) answer
          where move.id = ${id}`.execute(trx)
        await sql`
          insert into commitments.answer_file
          select file.* from commitments.assessment_move move, jsonb_array_elements(move.before) answer,
            jsonb_populate_recordset(null::commitments.answer_file, answer->'files') file
          where move.id = ${id}`.execute(trx)
      } else {
        await trx.deleteFrom('assessmentSheet').where('assessment', '=', assessment.id).execute()
        await trx.deleteFrom('assessment').where('id', '=', assessment.id).execute()
      }
      const undone = await trx.selectFrom('assessmentMove').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      await recordChanges(trx, [
        {
          ...changeOf('undoMoveAssessment', undone, act),
          before: traced(undone, 'toModel', assessment.revision),
          after: traced(undone, 'fromModel', next),
        },
      ])
      return { move: undone }
    })
  } catch (error) {
    return refusal(error, 'move')
  }
}

function refusal(error: unknown, field: string): Moved {
  if (isTaken(error, 'assessment_open')) return { fault: { word: 'editionIsOpen', field } }
  if (isReferredTo(error)) return { fault: { word: 'assessmentReferredTo', field } }
  throw error
}

const changeOf = (action: string, { assessment }: AssessmentMoveRow, { personId, at }: Act) => ({
  at,
  actor: personId,
  action,
  subjectType: 'Assessment',
  subjectId: assessment,
  news: null,
})

/** No answer, rating or word. */
const traced = (move: AssessmentMoveRow, model: 'fromModel' | 'toModel', revision: number) => ({
  municipality: move.municipality,
  model: move[model],
  source: move.source,
  revision,
})
