import type { QueryResolvers } from '../../../types.generated.ts'
import { findEvents } from '../../store.ts'

export const events: NonNullable<QueryResolvers['events']> = async (
  _,
  { from, to, filter, order, ...page },
  { db, viewer, languages },
) => await findEvents(db, { viewer, languages }, { ...filter, from, to }, page, order)
