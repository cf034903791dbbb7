import type { QueryResolvers } from '../../../types.generated.ts'
import { collectionsOfPerson } from '../../store.ts'

export const ownCollections: NonNullable<QueryResolvers['ownCollections']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => (viewer.personId ? await collectionsOfPerson(db, viewer.personId) : [])
