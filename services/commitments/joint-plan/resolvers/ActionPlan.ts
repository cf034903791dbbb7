import type { ActionPlanResolvers } from '../../types.generated.ts'
import { maySeeParticipant } from '../rules.ts'

export const ActionPlan: Pick<ActionPlanResolvers, 'participants' | '__resolveReference'> = {
  participants: async (plan, _arguments, { participants, viewer }) =>
    ((await participants(plan.id)) ?? []).filter(one => maySeeParticipant(viewer, one, plan)),
}
