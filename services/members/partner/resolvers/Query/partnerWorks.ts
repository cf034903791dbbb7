import type { QueryResolvers } from '../../../types.generated.ts'
import { workPage } from '../../store.ts'

export const partnerWorks: NonNullable<QueryResolvers['partnerWorks']> = async (_parent, { filter, ...page }, { db }) =>
  await workPage(db, filter ?? {}, page)
