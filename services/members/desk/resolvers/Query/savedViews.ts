import type { QueryResolvers } from '../../../types.generated.ts'
import { viewsOfPerson } from '../../store.ts'

export const savedViews: NonNullable<QueryResolvers['savedViews']> = async (_parent, _arguments, { db, viewer }) =>
  viewer.personId ? await viewsOfPerson(db, viewer.personId) : null
