import type { QueryResolvers } from '../../../types.generated.ts'

export const progressReport: NonNullable<QueryResolvers['progressReport']> = (_parent, { id }, { report }) => report(id)
