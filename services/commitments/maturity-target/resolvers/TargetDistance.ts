import type { TargetDistanceResolvers } from '../../types.generated.ts'

export const TargetDistance: TargetDistanceResolvers = {}
