import type { AssessmentResolvers } from '../../types.generated.ts'
import { pageOfGaps } from '../gaps.ts'

export const Assessment: Pick<AssessmentResolvers, 'gaps' | '__resolveReference'> = {
  gaps: async (assessment, page, context) => await pageOfGaps(context, assessment, page),
}
