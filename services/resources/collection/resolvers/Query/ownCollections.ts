import type { QueryResolvers } from '../../../types.generated.ts'
import { mayShareAnything } from '../../../sharing/rules.ts'
import { collectionsOfPerson } from '../../store.ts'

export const ownCollections: NonNullable<QueryResolvers['ownCollections']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => (viewer.personId && mayShareAnything(viewer) ? await collectionsOfPerson(db, viewer.personId) : [])
