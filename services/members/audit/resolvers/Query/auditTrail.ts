import { notAllowed } from '../../../../shared/errors.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { mayReadAuditTrail } from '../../rules.ts'
import { auditPage } from '../../store.ts'

export const auditTrail: NonNullable<QueryResolvers['auditTrail']> = async (
  _parent,
  { filter, ...page },
  { db, viewer },
) => {
  signedIn(viewer)
  if (!mayReadAuditTrail(viewer)) throw notAllowed()

  return await auditPage(db, filter ?? {}, page)
}
