import type { QueryResolvers } from '../../../types.generated.ts'
import { findCollections } from '../../store.ts'

export const collections: NonNullable<QueryResolvers['collections']> = async (_parent, page, { db }) =>
  await findCollections(db, page)
