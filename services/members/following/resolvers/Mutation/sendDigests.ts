import { notAllowed } from '../../../../shared/errors.ts'
import { writeDueDigests } from '../../../digest/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const sendDigests: NonNullable<MutationResolvers['sendDigests']> = async (_parent, _arguments, context) => {
  const { db, viewer, now } = context
  if (!viewer.isGateway) throw notAllowed()

  return await writeDueDigests(db, now())
}
