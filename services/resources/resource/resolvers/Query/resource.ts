import type { QueryResolvers } from '../../../types.generated.ts'

export const resource: NonNullable<QueryResolvers['resource']> = async (_, { slug }, { resourceBySlug }) =>
  (await resourceBySlug(slug)) ?? null
