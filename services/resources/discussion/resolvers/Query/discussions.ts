import type { QueryResolvers } from '../../../types.generated.ts'
import { findDiscussions } from '../../store.ts'

export const discussions: NonNullable<QueryResolvers['discussions']> = async (
  _parent,
  { filter, ...page },
  { db, viewer, languages },
) => await findDiscussions(db, { viewer, languages }, filter ?? {}, page)
