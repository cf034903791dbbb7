import { mayAssess } from '../../assessment/rules.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'discardedAssessments' | '__resolveReference'> = {
  discardedAssessments: async ({ slug }, _arguments, { viewer, discardedAssessments }) =>
    mayAssess(viewer, slug) ? ((await discardedAssessments(slug)) ?? []) : [],
}
