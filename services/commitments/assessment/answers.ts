import type { Context } from '../context.ts'
import type { AssessmentAnswerRow } from '../database/tables.ts'
import type { MaturityModel } from '../maturity-model/store.ts'
import { askedIn, mayAssess, ratingsIn } from './rules.ts'
import type { StoredAssessment } from './store.ts'

export async function modelOf({ maturityModel }: Context, { model: code }: StoredAssessment): Promise<MaturityModel> {
  const model = await maturityModel(code)
  if (!model) throw new Error(`Assessment without a model: ${code}`)
  return model
}

/** What an assessment asks, what is rated, and how much its edition tells. */
export async function sheetOf(context: Context, assessment: StoredAssessment) {
  const [model, answers] = await Promise.all([modelOf(context, assessment), context.answersOf(assessment.id)])
  const rows = answers ?? []
  return { model, answers: rows, asked: askedIn(model, assessment.mode, rows), ratings: ratingsIn(rows) }
}

/** Rows of the sheet by element and in the edition's order, each with its indicator. */
export async function answersWithIndicators(
  context: Context,
  assessment: StoredAssessment,
  rows: readonly AssessmentAnswerRow[],
  element: string | null = null,
) {
  const { elements, outcomes } = await modelOf(context, assessment)
  const isOwn = mayAssess(context.viewer, assessment.municipality)
  const byCode = new Map(rows.map(row => [row.indicator, row]))
  return elements
    .filter(({ code }) => element === null || code === element)
    .flatMap(({ code }) => outcomes.filter(outcome => outcome.element === code))
    .flatMap(({ indicators }) => indicators)
    .flatMap(found => {
      const row = byCode.get(found.code)
      return row ? [{ ...row, found, isOwn }] : []
    })
}
