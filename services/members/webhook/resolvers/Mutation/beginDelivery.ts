import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const beginDelivery: NonNullable<MutationResolvers['beginDelivery']> = async (_parent, begun, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  return (await store.beginDelivery(db, begun, now())) ?? null
}
