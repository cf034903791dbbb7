import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const takeDeliveries: NonNullable<MutationResolvers['takeDeliveries']> = async (_parent, { first }, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  return await store.takeDeliveries(db, first, now())
}
