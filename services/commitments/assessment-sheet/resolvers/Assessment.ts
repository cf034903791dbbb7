import { sheetOf } from '../../assessment/answers.ts'
import { mayAssess } from '../../assessment/rules.ts'
import type { AssessmentResolvers } from '../../types.generated.ts'
import { mark } from '../comparison.ts'
import { baseOf, cellsOf } from '../rules.ts'

export const Assessment: Pick<AssessmentResolvers, 'sheetLines' | 'sheets' | '__resolveReference'> = {
  sheetLines: async (assessment, _arguments, context) => {
    if (!mayAssess(context.viewer, assessment.municipality)) return []
    const { asked, answers } = await sheetOf(context, assessment)
    const byCode = new Map(answers.map(answer => [answer.indicator, answer]))
    return asked.map(({ code }) => {
      const answer = byCode.get(code)
      const cells = cellsOf(answer)
      return {
        ...cells,
        indicator: code,
        base: baseOf(assessment.revision, cells, mark),
        rating: answer?.rating ?? null,
        lastRating: answer?.lastRating ?? null,
        evidenceOn: answer?.evidenceOn ?? null,
      }
    })
  },
  sheets: async ({ id, municipality }, _arguments, { viewer, sheetsOfAssessment }) =>
    mayAssess(viewer, municipality) ? ((await sheetsOfAssessment(id)) ?? []) : [],
}
