import type { ActionPlanResolvers } from '../../types.generated.ts'
import { mayKeepPlan } from '../../action-plan/rules.ts'
import { maySeeParticipant, sharersOf } from '../rules.ts'

export const ActionPlan: Pick<ActionPlanResolvers, 'participants' | 'viewerShares' | '__resolveReference'> = {
  participants: async (plan, _arguments, { participants, viewer }) =>
    ((await participants(plan.id)) ?? []).filter(one => maySeeParticipant(viewer, one, plan)),
  viewerShares: async (plan, _arguments, { participants, viewer }) =>
    sharersOf(plan, (await participants(plan.id)) ?? [])
      .filter(municipality => mayKeepPlan(viewer, municipality))
      .map(slug => ({ slug })),
}
