import type { ActionPlanResolvers } from '../../types.generated.ts'
import { progressOf } from '../rules.ts'

export const ActionPlan: Pick<ActionPlanResolvers, 'progress' | '__resolveReference'> = {
  progress: async ({ id }, _arguments, { segmentsOfPlan }) =>
    progressOf(((await segmentsOfPlan(id)) ?? []).filter(({ kind }) => kind === 'ACTION')),
}
