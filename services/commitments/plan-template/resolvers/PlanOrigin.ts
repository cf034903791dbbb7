import { maySeePlan } from '../../action-plan/rules.ts'
import type { PlanOriginResolvers } from '../../types.generated.ts'
import { templateOf } from '../templates.ts'

export const PlanOrigin: PlanOriginResolvers = {
  plan: async ({ copiedFrom }, _arguments, { plan, viewer }) => {
    const row = copiedFrom ? await plan(copiedFrom) : undefined
    return row && maySeePlan(viewer, row) ? row : null
  },
  template: ({ template }) => templateOf(template) ?? null,
}
