import type { QueryResolvers } from '../../../types.generated.ts'
import { ownRegistrations, pastRegistrations } from '../../store.ts'

export const registrations: NonNullable<QueryResolvers['registrations']> = async (
  _parent,
  { over },
  { db, viewer, now },
) => {
  if (!viewer.personId) return []
  const find = over ? pastRegistrations : ownRegistrations
  return await find(db, viewer.personId, now())
}
