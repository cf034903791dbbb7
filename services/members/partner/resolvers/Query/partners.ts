import type { QueryResolvers } from '../../../types.generated.ts'
import { partnerPage } from '../../store.ts'

export const partners: NonNullable<QueryResolvers['partners']> = async (_parent, { filter, ...page }, { db }) =>
  await partnerPage(db, filter ?? {}, page)
