import { notAllowed } from '../../../../shared/errors.ts'
import * as letters from '../../../../shared/letters.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const settleLetter: NonNullable<MutationResolvers['settleLetter']> = async (_parent, { outcome }, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  await letters.settleLetter(db, outcome as letters.Outcome, now())
  return true
}
