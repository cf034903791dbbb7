import { signedIn } from '../../../../shared/viewer.ts'
import { ownAssessment } from '../../../assessment/answer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, refused } from '../../answer.ts'
import { faultOfLastDay, lastDay } from '../../rules.ts'
import { openRound } from '../../store.ts'

export const openRatingRound: NonNullable<MutationResolvers['openRatingRound']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refused(context, fault)
  const closesOn = lastDay(input.closesOn, now())
  const wrong = faultOfLastDay(closesOn, now())
  if (wrong) return refused(context, wrong)

  return answered(context, await openRound(db, { assessment: own.id, closesOn }, { personId, at: now() }))
}
