import { mayAssess } from '../../assessment/rules.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'maturityTargets' | '__resolveReference'> = {
  maturityTargets: async ({ slug }, _arguments, { viewer, targetsOfMunicipality }) =>
    mayAssess(viewer, slug) ? ((await targetsOfMunicipality(slug)) ?? []) : null,
}
