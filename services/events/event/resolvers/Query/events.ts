import type { QueryResolvers } from '../../../types.generated.ts'
import { findEvents } from '../../store.ts'

export const events: NonNullable<QueryResolvers['events']> = async (_, { from, to, filter, ...page }, { db, viewer }) =>
  await findEvents(db, viewer, { ...filter, from, to }, page)
