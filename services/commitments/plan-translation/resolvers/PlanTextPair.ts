import type { PlanTextPairResolvers } from '../../types.generated.ts'
export const PlanTextPair: PlanTextPairResolvers = {}
