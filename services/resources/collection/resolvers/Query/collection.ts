import type { QueryResolvers } from '../../../types.generated.ts'
import { maySee } from '../../rules.ts'

export const collection: NonNullable<QueryResolvers['collection']> = async (
  _parent,
  { slug },
  { collectionBySlug, viewer },
) => {
  const found = await collectionBySlug(slug)
  return found && maySee(viewer, found) ? found : null
}
