import type { QueryResolvers } from '../../../types.generated.ts'
import { narrowedBy } from '../../filter.ts'
import { yearsWithEvents } from '../../store.ts'

export const eventYears: NonNullable<QueryResolvers['eventYears']> = async (
  _parent,
  { to, filter },
  { db, viewer, languages, now },
) => await yearsWithEvents(db, { viewer, languages }, narrowedBy(filter, now()), to)
