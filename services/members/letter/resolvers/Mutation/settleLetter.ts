import { notAllowed } from '../../../../shared/errors.ts'
import type { Outcome } from '../../../../shared/letters.ts'
import { settleLetter as settle } from '../../store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const settleLetter: NonNullable<MutationResolvers['settleLetter']> = async (_parent, { outcome }, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  await settle(db, outcome as Outcome, now())
  return true
}
