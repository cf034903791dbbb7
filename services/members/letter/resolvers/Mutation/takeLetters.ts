import { notAllowed } from '../../../../shared/errors.ts'
import * as letters from '../../../../shared/letters.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const takeLetters: NonNullable<MutationResolvers['takeLetters']> = async (_parent, { first }, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  return await letters.takeLetters(db, first, now())
}
