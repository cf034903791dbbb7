import type { QueryResolvers } from '../../../types.generated.ts'

export const collection: NonNullable<QueryResolvers['collection']> = async (_parent, { slug }, { collectionBySlug }) =>
  (await collectionBySlug(slug)) ?? null
