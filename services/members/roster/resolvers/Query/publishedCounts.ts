import type { QueryResolvers } from '../../../types.generated.ts'
import { publishedCountsOf } from '../../store.ts'

export const publishedCounts: NonNullable<QueryResolvers['publishedCounts']> = async (_parent, { network }, { db }) =>
  await publishedCountsOf(db, network)
