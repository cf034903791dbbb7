import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { Fault } from '../../shared/user-error.ts'
import { isOpen } from '../assessment/rules.ts'
import { type Act, changeOf, found, held, type Written } from '../assessment/store.ts'
import type { CommitmentsDb } from '../database/tables.ts'

type Place = { id: string; indicator: string; file: string }

/** In the order in which they were added. Serves IndicatorAnswer.files. */
export async function filesOfAssessments(db: CommitmentsDb, assessments: readonly string[]) {
  const rows = await db
    .selectFrom('answerFile')
    .innerJoin('file', 'file.id', 'answerFile.file')
    .selectAll('file')
    .select(['answerFile.assessment', 'answerFile.indicator'])
    .where('answerFile.assessment', 'in', assessments)
    .orderBy('answerFile.addedAt')
    .orderBy('file.id')
    .execute()
  return groupBy(rows, row => row.assessment)
}

const most = 10

/** Serves addAnswerFile. */
export async function addFile(
  db: CommitmentsDb,
  { id, model: read, indicator, file }: Place & { model: string },
  act: Act,
): Promise<Written> {
  return await changing(db, id, 'addAnswerFile', { indicator, file }, act, async (trx, model) => {
    if (model !== read) return { word: 'movedMeanwhile', field: 'assessment' }
    const kept = await trx
      .selectFrom('answerFile')
      .select('file')
      .where('assessment', '=', id)
      .where('indicator', '=', indicator)
      .execute()
    if (kept.some(one => one.file === file)) return 'nothing'
    if (kept.length >= most) return { word: 'tooMany', field: 'file', facts: { most } }
    await trx
      .insertInto('assessmentAnswer')
      // a row that says nothing yet: whoever answers it first is in nobody's way
      .values({
        assessment: id,
        model,
        indicator,
        rating: null,
        reason: null,
        evidence: '',
        evidenceOn: null,
        gap: '',
        owner: '',
        revision: 0,
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await trx
      .insertInto('answerFile')
      .values({ assessment: id, indicator, file, addedBy: act.personId, addedAt: act.at })
      .execute()
    return 'changed'
  })
}

/** Serves removeAnswerFile. */
export async function removeFile(db: CommitmentsDb, { id, indicator, file }: Place, act: Act): Promise<Written> {
  return await changing(db, id, 'removeAnswerFile', { indicator, file }, act, async trx => {
    const gone = await trx
      .deleteFrom('answerFile')
      .where('assessment', '=', id)
      .where('indicator', '=', indicator)
      .where('file', '=', file)
      .returning('file')
      .executeTakeFirst()
    return gone ? 'changed' : 'nothing'
  })
}

/** The trail names row and file, and no name of a file: that may tell of a draft. */
async function changing(
  db: CommitmentsDb,
  id: string,
  action: string,
  subject: { indicator: string; file: string },
  act: Act,
  work: (trx: CommitmentsDb, model: string) => Promise<'changed' | 'nothing' | Fault>,
): Promise<Written> {
  return await db.transaction().execute(async trx => {
    const before = await held(trx, id)
    if (!isOpen(before)) return { assessment: before, fault: { word: 'assessmentIsClosed', field: 'assessment' } }
    const done = await work(trx, before.model)
    if (done === 'nothing') return { assessment: before }
    if (done !== 'changed') return { assessment: before, fault: done }
    await trx
      .updateTable('assessment')
      .set({ revision: before.revision + 1 })
      .where('id', '=', id)
      .execute()
    const assessment = await found(trx, id)
    const change = changeOf(action, act, before, assessment)
    await recordChanges(trx, [{ ...change, after: { ...change.after, ...subject } }])
    return { assessment }
  })
}
