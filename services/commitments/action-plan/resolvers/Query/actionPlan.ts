import type { QueryResolvers } from '../../../types.generated.ts'

export const actionPlan: NonNullable<QueryResolvers['actionPlan']> = (_parent, { id }, { plan }) => plan(id)
