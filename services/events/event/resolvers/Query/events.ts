import type { QueryResolvers } from '../../../types.generated.ts'
import { narrowedBy } from '../../filter.ts'
import { findEvents } from '../../store.ts'

export const events: NonNullable<QueryResolvers['events']> = async (
  _,
  { from, to, filter, order, ...page },
  { db, viewer, languages, now },
) => await findEvents(db, { viewer, languages }, { ...narrowedBy(filter, now()), from, to }, page, order)
