import type { QueryResolvers } from '../../../types.generated.ts'
import { pageOfReports } from '../../store.ts'

export const progressReports: NonNullable<QueryResolvers['progressReports']> = (_parent, { filter, ...page }, { db }) =>
  pageOfReports(db, page, filter ?? {})
