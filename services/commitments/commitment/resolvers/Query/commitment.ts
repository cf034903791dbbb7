import type { QueryResolvers } from '../../../types.generated.ts'

export const commitment: NonNullable<QueryResolvers['commitment']> = (_parent, { number }, { commitment }) =>
  commitment(number)
