import type { QueryResolvers } from '../../../types.generated.ts'
import { pageOfPlans } from '../../store.ts'

export const actionPlans: NonNullable<QueryResolvers['actionPlans']> = async (
  _parent,
  { filter, ...page },
  { db, languages },
) => await pageOfPlans(db, page, filter ?? {}, languages)
