import { notAllowed } from '../../../../shared/errors.ts'
import * as letters from '../../../../shared/letters.ts'
import { writeDueConfirmations } from '../../../confirmation/store.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const takeLetters: NonNullable<MutationResolvers['takeLetters']> = async (_parent, { first }, context) => {
  const { db, now, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  await writeDueConfirmations(db, { today: today(context), now: now() })
  return await letters.takeLetters(db, first, now())
}
