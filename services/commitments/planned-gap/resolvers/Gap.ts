import { faultOfClosedPlan, maySeePlan } from '../../action-plan/rules.ts'
import type { GapResolvers } from '../../types.generated.ts'
import { keyOfPlanned } from '../store.ts'

export const Gap: Pick<GapResolvers, 'actions' | '__resolveReference'> = {
  actions: async ({ assessment: { municipality }, model, code }, _arguments, context) => {
    const key = keyOfPlanned({ municipality, model: model.code, indicator: code })
    const planned = (await context.actionsOfGap(key)) ?? []
    const actions = await Promise.all(planned.map(({ action }) => context.action(action)))
    const shown = await Promise.all(
      actions.map(async action => {
        const plan = action && (await context.plan(action.plan))
        return action && plan && maySeePlan(context.viewer, plan) && !faultOfClosedPlan(plan, null) ? [action] : []
      }),
    )
    return shown.flat()
  },
}
