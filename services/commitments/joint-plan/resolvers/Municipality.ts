import { mayKeepPlan } from '../../action-plan/rules.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'planInvitations' | '__resolveReference'> = {
  planInvitations: async ({ slug }, _arguments, { planInvitations, viewer }) =>
    mayKeepPlan(viewer, slug) ? ((await planInvitations(slug)) ?? []) : [],
}
