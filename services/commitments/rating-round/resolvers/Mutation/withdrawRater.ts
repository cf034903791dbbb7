import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, ownRound, refused } from '../../answer.ts'
import { withdrawRater as withdraw } from '../../store.ts'

export const withdrawRater: NonNullable<MutationResolvers['withdrawRater']> = async (_parent, { input }, context) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { round, fault } = await ownRound(context, input.round)
  if (fault) return refused(context, fault)

  return answered(context, await withdraw(db, { id: round.id, email: input.email }, { personId, at: now() }))
}
