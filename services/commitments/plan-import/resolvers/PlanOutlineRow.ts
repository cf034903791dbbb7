import type { PlanOutlineRowResolvers } from '../../types.generated.ts'
export const PlanOutlineRow: PlanOutlineRowResolvers = {}
