import { notAllowed } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { findLastReceived } from '../../store.ts'

export const lastReceived: NonNullable<QueryResolvers['lastReceived']> = async (
  _parent,
  { source },
  { db, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()

  const last = await findLastReceived(db, source)
  return last === undefined ? null : String(last)
}
