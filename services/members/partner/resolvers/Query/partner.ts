import type { QueryResolvers } from '../../../types.generated.ts'

export const partner: NonNullable<QueryResolvers['partner']> = async (_parent, { id }, context) =>
  (await context.partner(id)) ?? null
