import type { QueryResolvers } from '../../../types.generated.ts'
import { ownedBy } from '../../owned.ts'
import { countFailingLinks } from '../../store.ts'

export const deadLinkCount: NonNullable<QueryResolvers['deadLinkCount']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => await countFailingLinks(db, ownedBy(viewer))
