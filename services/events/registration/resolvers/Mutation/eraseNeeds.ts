import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { fold } from '../../../attendance/store.ts'
import { erase } from '../../store.ts'

export const eraseNeeds: NonNullable<MutationResolvers['eraseNeeds']> = async (
  _parent,
  _arguments,
  { db, viewer, now },
) => {
  if (!viewer.isGateway) throw notAllowed()

  await fold(db, now())
  return await erase(db, now())
}
