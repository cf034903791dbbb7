import { randomUUID } from 'node:crypto'
import { groupBy } from '../../shared/batch.ts'
import { type Change, recordChanges } from '../../shared/changes.ts'
import type { Fault } from '../../shared/user-error.ts'
import { answering, isOpen } from '../assessment/rules.ts'
import { type Act, answersOfAssessments, changeOfAnswers, held, writeAnswers } from '../assessment/store.ts'
import type { AssessmentSheetRow, CommitmentsDb } from '../database/tables.ts'
import type { Side } from '../year-sheet/rules.ts'
import { comparedBy, stampOf } from './comparison.ts'
import { answerOf, isChanged, merged } from './rules.ts'

export const findSheet = (db: CommitmentsDb, id: string) =>
  db.selectFrom('assessmentSheet').selectAll().where('id', '=', id).executeTakeFirst()

/** Newest first. Serves Assessment.sheets. */
export async function sheetsOfAssessments(db: CommitmentsDb, assessments: readonly string[]) {
  const rows = await db
    .selectFrom('assessmentSheet')
    .selectAll()
    .where('assessment', 'in', assessments)
    .orderBy('sentAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.assessment)
}

type Sent = Pick<AssessmentSheetRow, 'assessment' | 'model' | 'fileName' | 'sent'>

/** Serves importAssessmentSheet. */
export async function keepSheet(db: CommitmentsDb, sheet: Sent, { personId, at }: Act) {
  return await db.transaction().execute(async trx => {
    const kept = await trx
      .insertInto('assessmentSheet')
      .values({
        ...sheet,
        id: randomUUID(),
        sent: JSON.stringify(sheet.sent) as never,
        sentBy: personId,
        sentAt: at,
        mergedAt: null,
        mergedCount: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const after = { assessment: sheet.assessment, rowCount: sheet.sent.length }
    await recordChanges(trx, [changeOfSheet('importAssessmentSheet', kept.id, null, after, { personId, at })])
    return kept
  })
}

/** What a file is called may tell of a draft, as its words do: the trail knows neither. */
const changeOfSheet = (action: string, id: string, before: unknown, after: unknown, { personId, at }: Act): Change => ({
  at,
  actor: personId,
  action,
  subjectType: 'AssessmentSheet',
  subjectId: id,
  before,
  after,
  news: null,
})

type Merging = { stamp: string; choices: ReadonlyMap<string, Side> }

/** Gives the answers of a file, all or none. Serves mergeAssessmentSheet. */
export async function mergeSheet(
  db: CommitmentsDb,
  { id, assessment: of }: Pick<AssessmentSheetRow, 'id' | 'assessment'>,
  { stamp, choices }: Merging,
  act: Act,
): Promise<{ sheet?: AssessmentSheetRow; faults: Fault[] }> {
  return await db.transaction().execute(async trx => {
    const assessment = await held(trx, of)
    const sheet = await trx
      .selectFrom('assessmentSheet')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (sheet.mergedAt) return { sheet, faults: [] }
    if (!isOpen(assessment)) return { faults: [{ word: 'assessmentIsClosed', field: 'id' }] }
    if (sheet.model !== assessment.model) return { faults: [{ word: 'movedMeanwhile', field: 'id' }] }
    const kept = (await answersOfAssessments(trx, [of])).get(of) ?? []
    const rows = comparedBy(sheet.sent, kept)
    if (stampOf(rows) !== stamp)
      return { faults: [{ word: 'savedMeanwhile', field: 'stamp', facts: { revision: assessment.revision } }] }

    const said = rows.map(row => ({ row, words: merged(row, choices.get(row.indicator)) }))
    const open = said.filter(({ words }) => !words)
    if (open.length > 0)
      return {
        faults: open.map(({ row: { indicator, row } }) => ({
          word: 'choiceNeeded',
          field: `choices.${indicator}`,
          facts: { row },
        })),
      }
    const answers = said.flatMap(({ row, words }) => (words && isChanged(row, words) ? [answerOf(row, words)] : []))
    const { changed, faults } = answering(kept, answers, assessment)
    if (faults.length > 0) return { faults }
    const mergedSheet = await trx
      .updateTable('assessmentSheet')
      .set({ mergedAt: act.at, mergedCount: changed.length })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const changes: Change[] = [
      changeOfSheet(
        'mergeAssessmentSheet',
        id,
        { merged: false },
        { merged: true, assessment: of, answers: changed.length },
        act,
      ),
    ]
    if (changed.length > 0) {
      const after = await writeAnswers(trx, assessment, changed, { ...act, writing: null })
      changes.push(changeOfAnswers('mergeAssessmentSheet', act, assessment, after))
    }
    await recordChanges(trx, changes)
    return { sheet: mergedSheet, faults: [] }
  })
}
