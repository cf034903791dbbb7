import type { QueryResolvers } from '../../../types.generated.ts'

export const event: NonNullable<QueryResolvers['event']> = async (_, { slug }, { eventBySlug }) =>
  (await eventBySlug(slug)) ?? null
