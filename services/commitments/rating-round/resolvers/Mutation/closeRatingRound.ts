import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, ownRound, refused } from '../../answer.ts'
import { askedOf } from '../../asked.ts'
import { closeRound } from '../../store.ts'

export const closeRatingRound: NonNullable<MutationResolvers['closeRatingRound']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { round, assessment, fault } = await ownRound(context, input.round)
  if (fault) return refused(context, fault)

  const asked = await askedOf(context, assessment)
  return answered(context, await closeRound(db, { id: round.id, asked }, { personId, at: now() }))
}
