import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeePlan } from '../../rules.ts'

export const planAction: NonNullable<QueryResolvers['planAction']> = async (_parent, { id }, context) => {
  const found = await context.action(id)
  const plan = found && (await context.plan(found.plan))
  return plan && maySeePlan(context.viewer, plan) ? found : null
}
