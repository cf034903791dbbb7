import type { MunicipalityResolvers } from '../../types.generated.ts'
import { workingAssessmentOf } from '../working.ts'

export const Municipality: Pick<MunicipalityResolvers, 'workingAssessment' | '__resolveReference'> = {
  workingAssessment: async ({ slug }, { model }, context) => await workingAssessmentOf(context, slug, model),
}
