import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { forgottenBefore } from '../../rules.ts'
import { forgetFiles as forget } from '../../store.ts'

export const forgetFiles: NonNullable<MutationResolvers['forgetFiles']> = async (
  _parent,
  _arguments,
  { db, viewer, now },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return await forget(db, forgottenBefore(now()), now())
}
