import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { readDelivery } from '../../delivery.ts'
import { findLastReceived, takeOver } from '../../store.ts'

export const receiveChanges: NonNullable<MutationResolvers['receiveChanges']> = async (
  _parent,
  { source, after, changes },
  { db, now, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()
  const delivery = readDelivery(source, changes)

  const isTaken = await takeOver(db, { ...delivery, source, after: after ?? null }, now())
  return isTaken ? delivery.last : String((await findLastReceived(db, source)) ?? '')
}
