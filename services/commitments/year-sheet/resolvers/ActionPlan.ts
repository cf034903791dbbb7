import { mayKeepPlan } from '../../action-plan/rules.ts'
import type { ActionPlanResolvers } from '../../types.generated.ts'

export const ActionPlan: Pick<ActionPlanResolvers, 'yearSheets' | '__resolveReference'> = {
  yearSheets: async ({ id, municipality }, { year }, { viewer, sheetsOfPlan }) =>
    mayKeepPlan(viewer, municipality) ? ((await sheetsOfPlan(year, id)) ?? []) : [],
}
