import type { QueryResolvers } from '../../../types.generated.ts'
import { ownRegistrations } from '../../store.ts'

export const registrations: NonNullable<QueryResolvers['registrations']> = async (
  _parent,
  _arguments,
  { db, viewer, now },
) => (viewer.personId ? await ownRegistrations(db, viewer.personId, now()) : [])
