import type { Fault } from '../../shared/user-error.ts'
import { type Context, today } from '../context.ts'
import type { SurveyWay } from '../database/tables.ts'
import { takesAnswersOn } from '../survey/rules.ts'
import { findSurvey, questionsOf } from '../survey/store.ts'
import { type AnswerInput, answersOf, faultsOfAnswers } from './rules.ts'
import { findSheet, keepAnswers, type SheetOnRecord } from './store.ts'

type Given = { revision: number; answers: readonly AnswerInput[]; done: boolean }
type By = { action: string; way: SurveyWay; personId: string }

/** Saves answers into a sheet, or says why not. */
export async function keep(
  context: Pick<Context, 'db' | 'now'>,
  sheet: SheetOnRecord,
  { revision, answers, done }: Given,
  { action, way, personId }: By,
): Promise<{ sheet: SheetOnRecord | null; current: SheetOnRecord | null; faults: Fault[] }> {
  const { db, now } = context
  const closed: Fault = { word: 'surveyTakesNoAnswers', field: null }
  const survey = await findSurvey(db, sheet.surveyId)
  if (!survey || !takesAnswersOn(survey, today(context))) return refused(closed)
  const questions = (await questionsOf(db, [survey.id])).get(survey.id) ?? []
  // what was handed in is put right, and stays whole
  const isWhole = done || sheet.doneAt !== null
  const faults = faultsOfAnswers(questions, answers, isWhole)
  if (faults.length > 0) return refused(...faults)

  const kept = { id: sheet.id, revision, answers: answersOf(questions, answers), way, done: isWhole }
  if (await keepAnswers(db, action, kept, { personId, now: now() }))
    return { sheet: (await findSheet(db, sheet.id)) ?? sheet, current: null, faults: [] }
  const isOpen = (await findSurvey(db, survey.id))?.state === 'OPEN'
  if (!isOpen) return refused(closed)
  const current = (await findSheet(db, sheet.id)) ?? sheet
  return { ...refused({ word: 'answersSavedMeanwhile', field: 'revision' }), current }
}

const refused = (...faults: Fault[]) => ({ sheet: null, current: null, faults })
