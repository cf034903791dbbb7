import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeePlan } from '../../rules.ts'

export const actionPlan: NonNullable<QueryResolvers['actionPlan']> = async (_parent, { id }, { plan, viewer }) => {
  const found = await plan(id)
  return found && maySeePlan(viewer, found) ? found : null
}
