import type { PlanArrangementChangeResolvers } from '../../types.generated.ts'
export const PlanArrangementChange: PlanArrangementChangeResolvers = {}
