import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const checkLinks: NonNullable<MutationResolvers['checkLinks']> = async (
  _parent,
  _arguments,
  { viewer, now, beginLinkRound },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return beginLinkRound(now())
}
