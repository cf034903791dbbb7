import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { sheetOf } from '../assessment/answers.ts'
import { mayAssess } from '../assessment/rules.ts'
import type { StoredAssessment } from '../assessment/store.ts'
import type { Context } from '../context.ts'
import type { AssessmentAnswerRow } from '../database/tables.ts'
import type { MaturityModel } from '../maturity-model/store.ts'
import { gapId, gapsIn, type OpenIndicator } from './rules.ts'

export type GapOfAssessment = OpenIndicator & {
  id: string
  assessment: StoredAssessment
  model: MaturityModel
  outcome: MaturityModel['outcomes'][number]
  indicator: MaturityModel['outcomes'][number]['indicators'][number]
  answer: AssessmentAnswerRow | undefined
  /** Who may not read the words gets none. */
  isOwn: boolean
}

/** All gaps of an assessment that the viewer may read, in their order. */
export async function gapsOf(context: Context, assessment: StoredAssessment): Promise<GapOfAssessment[]> {
  const { model, answers, asked, ratings } = await sheetOf(context, assessment)
  const isOwn = mayAssess(context.viewer, assessment.municipality)
  return gapsIn(asked, ratings).flatMap(gap => {
    const outcome = model.outcomes.find(({ indicators }) => indicators.some(({ code }) => code === gap.code))
    const indicator = outcome?.indicators.find(({ code }) => code === gap.code)
    if (!outcome || !indicator) return []
    const answer = answers.find(row => row.indicator === gap.code)
    return [{ ...gap, id: gapId(assessment.id, gap.code), assessment, model, outcome, indicator, answer, isOwn }]
  })
}

/** One page of them. */
export async function pageOfGaps(context: Context, assessment: StoredAssessment, page: Page) {
  const most = rowsToRead(page)
  const after = keyAfter<[string]>(page, 1)
  const gaps = await gapsOf(context, assessment)
  const start = after ? gaps.findIndex(({ code }) => code === after[0]) + 1 : 0
  return connection(gaps.slice(start, start + most), page, ({ code }) => [code], gaps.length)
}
