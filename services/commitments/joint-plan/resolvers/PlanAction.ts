import { faultOfClosedPlan } from '../../action-plan/rules.ts'
import type { Context } from '../../context.ts'
import type { PlanActionResolvers } from '../../types.generated.ts'
import { mayDescribeAction, shareOf } from '../rules.ts'

async function planOf({ plan: id }: { plan: string }, { plan }: Context) {
  const row = await plan(id)
  if (!row) throw new Error(`Action without a plan: ${id}`)
  return row
}

export const PlanAction: Pick<PlanActionResolvers, 'doneBy' | 'viewerMayDescribe'> = {
  doneBy: async (action, _arguments, context) => ({ slug: shareOf(action, await planOf(action, context)) }),
  viewerMayDescribe: async (action, _arguments, context) => {
    const plan = await planOf(action, context)
    return mayDescribeAction(context.viewer, action, plan) && !faultOfClosedPlan(plan, null)
  },
}
