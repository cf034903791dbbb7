import { notAllowed } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { heldAmong } from '../../store.ts'

export const heldFiles: NonNullable<QueryResolvers['heldFiles']> = async (_parent, { sha256s }, { db, viewer }) => {
  if (!viewer.isGateway) throw notAllowed()

  return await heldAmong(db, sha256s)
}
