import type { QueryResolvers } from '../../../types.generated.ts'
import { ownedBy } from '../../owned.ts'
import { failingLinks } from '../../store.ts'

export const deadLinks: NonNullable<QueryResolvers['deadLinks']> = async (_parent, _arguments, { db, viewer }) =>
  await failingLinks(db, ownedBy(viewer))
