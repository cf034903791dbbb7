import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const forgetDeliveries: NonNullable<MutationResolvers['forgetDeliveries']> = async (
  _parent,
  _arguments,
  context,
) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  return await store.forgetDeliveries(db, now())
}
