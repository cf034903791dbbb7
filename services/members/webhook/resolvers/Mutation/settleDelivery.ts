import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const settleDelivery: NonNullable<MutationResolvers['settleDelivery']> = async (
  _parent,
  { outcome },
  context,
) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  await store.settleDelivery(db, outcome as store.Outcome, now())
  return true
}
