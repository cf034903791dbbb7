import type { QueryResolvers } from '../../../types.generated.ts'
import { pageOfReports } from '../../store.ts'

export const progressReports: NonNullable<QueryResolvers['progressReports']> = (
  _parent,
  { filter, ...page },
  { db, languages },
) => pageOfReports(db, page, filter ?? {}, languages)
