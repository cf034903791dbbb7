import { mayKeepPlan } from '../../action-plan/rules.ts'
import type { ActionPlanResolvers } from '../../types.generated.ts'

export const ActionPlan: Pick<ActionPlanResolvers, 'yearSheets' | '__resolveReference'> = {
  yearSheets: async ({ id }, { year }, { viewer, sheetsOfPlan }) =>
    viewer.personId === null
      ? []
      : ((await sheetsOfPlan(year, id)) ?? []).filter(({ municipality }) => mayKeepPlan(viewer, municipality)),
}
