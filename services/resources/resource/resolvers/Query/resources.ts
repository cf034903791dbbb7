import type { QueryResolvers } from '../../../types.generated.ts'
import { findResources } from '../../store.ts'

export const resources: NonNullable<QueryResolvers['resources']> = async (
  _,
  { search, filter, ...page },
  { db, languages },
) => await findResources(db, { ...filter, search }, page, languages)
