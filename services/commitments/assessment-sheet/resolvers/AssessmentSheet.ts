import { modelOf } from '../../assessment/answers.ts'
import { isOpen } from '../../assessment/rules.ts'
import type { Context } from '../../context.ts'
import type { AssessmentSheetRow } from '../../database/tables.ts'
import type { AssessmentSheetResolvers } from '../../types.generated.ts'
import { comparedBy, stampOf } from '../comparison.ts'
import { isChanged, isConflict, merged } from '../rules.ts'

async function assessmentOf({ assessment: id }: AssessmentSheetRow, { anyAssessment }: Context) {
  const row = await anyAssessment(id)
  if (!row) throw new Error(`Sheet without an assessment: ${id}`)
  return row
}

export const AssessmentSheet: AssessmentSheetResolvers = {
  assessment: (sheet, _arguments, context) => assessmentOf(sheet, context),
  sentBy: ({ sentBy }) => ({ id: sentBy }),
  isMergeable: async (sheet, _arguments, context) => {
    const assessment = await assessmentOf(sheet, context)
    return sheet.mergedAt === null && isOpen(assessment) && assessment.model === sheet.model
  },
  comparison: async (sheet, _arguments, context) => {
    const assessment = await assessmentOf(sheet, context)
    const model = await modelOf(context, assessment)
    const indicators = new Map(
      model.outcomes.flatMap(outcome => outcome.indicators).map(indicator => [indicator.code, indicator]),
    )
    const rows = comparedBy(
      // the same code may ask something else in another edition
      sheet.model === assessment.model ? sheet.sent : [],
      (await context.answersOf(sheet.assessment)) ?? [],
    )
    const settled = rows.filter(row => {
      const said = merged(row, undefined)
      return said && isChanged(row, said)
    })
    return {
      stamp: stampOf(rows),
      conflictCount: rows.filter(isConflict).length,
      changedCount: settled.length,
      unchangedCount: rows.filter(({ cells }) => cells.every(({ merge }) => merge === 'UNCHANGED')).length,
      rows: rows.flatMap(row => {
        const found = indicators.get(row.indicator)
        return found && row.cells.some(({ merge }) => merge !== 'UNCHANGED') ? [{ ...row, found }] : []
      }),
    }
  },
}
