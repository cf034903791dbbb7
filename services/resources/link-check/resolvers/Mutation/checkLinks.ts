import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { checkLinks as check } from '../../check.ts'

export const checkLinks: NonNullable<MutationResolvers['checkLinks']> = async (
  _parent,
  _arguments,
  { db, viewer, now },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return await check(db, now())
}
