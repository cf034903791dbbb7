import type { QueryResolvers } from '../../../types.generated.ts'
import { entriesFor } from '../../store.ts'

const year = 365 * 86_400_000

export const personalCalendarEntries: NonNullable<QueryResolvers['personalCalendarEntries']> = async (
  _parent,
  { token },
  { db, now },
) => await entriesFor(db, token, new Date(now().getTime() - year))
