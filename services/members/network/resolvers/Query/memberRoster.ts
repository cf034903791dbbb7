import { notAllowed } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { memberRosterOf } from '../../store.ts'

export const memberRoster: NonNullable<QueryResolvers['memberRoster']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return await memberRosterOf(db)
}
