import { signedIn } from '../../../../shared/viewer.ts'
import { answerWithEvent } from '../../../attendance/answer.ts'
import { refused } from '../../../attendance/held.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfFeedback } from '../../rules.ts'
import { give } from '../../store.ts'

export const giveFeedback: NonNullable<MutationResolvers['giveFeedback']> = async (_parent, { input }, context) => {
  const { db, viewer, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const faults = faultsOfFeedback(input)
  return await answerWithEvent(context, faults.length > 0 ? refused(...faults) : await give(db, input, act))
}
