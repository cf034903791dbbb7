import { mayKeepPlan } from '../../action-plan/rules.ts'
import type { PlanParticipantResolvers } from '../../types.generated.ts'

export const PlanParticipant: PlanParticipantResolvers = {
  municipality: ({ municipality }) => ({ slug: municipality }),
  viewerMayAnswer: ({ municipality }, _arguments, { viewer }) => mayKeepPlan(viewer, municipality),
}
