import type { QueryResolvers } from '../../../types.generated.ts'
import { findPersonalCalendar } from '../../store.ts'

export const personalCalendar: NonNullable<QueryResolvers['personalCalendar']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => (viewer.personId ? ((await findPersonalCalendar(db, viewer.personId)) ?? null) : null)
