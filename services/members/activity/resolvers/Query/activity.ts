import type { QueryResolvers } from '../../../types.generated.ts'
import { activityPage } from '../../store.ts'

export const activity: NonNullable<QueryResolvers['activity']> = async (_parent, { filter, ...page }, { db }) =>
  await activityPage(db, filter ?? {}, page)
