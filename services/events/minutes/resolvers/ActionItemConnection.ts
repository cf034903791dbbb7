import type { ActionItemConnectionResolvers } from '../../types.generated.ts'

export const ActionItemConnection: ActionItemConnectionResolvers = {}
