import type { GroupSpreadResolvers } from '../../types.generated.ts'
export const GroupSpread: GroupSpreadResolvers = {}
