import type { PlanSegmentResolvers } from '../../types.generated.ts'
export const PlanSegment: PlanSegmentResolvers = {}
