import { notAllowed } from '../../../../shared/errors.ts'
import * as letters from '../../../../shared/letters.ts'
import { askedOf } from '../../../rating-round/asked.ts'
import { closeDueRounds } from '../../../rating-round/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const takeLetters: NonNullable<MutationResolvers['takeLetters']> = async (_parent, { first }, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  await closeDueRounds(db, due => askedOf(context, due), now())
  return await letters.takeLetters(db, first, now())
}
