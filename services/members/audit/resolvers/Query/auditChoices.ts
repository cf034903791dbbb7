import { notAllowed } from '../../../../shared/errors.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { mayReadAuditTrail } from '../../rules.ts'
import { choicesOfTrail } from '../../store.ts'

export const auditChoices: NonNullable<QueryResolvers['auditChoices']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => {
  signedIn(viewer)
  if (!mayReadAuditTrail(viewer)) throw notAllowed()

  return await choicesOfTrail(db)
}
