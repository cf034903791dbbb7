import { signedIn } from '../../../../shared/viewer.ts'
import { answered, ownAssessment, refusedWith } from '../../../assessment/answer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { discard } from '../../store.ts'

export const discardAssessment: NonNullable<MutationResolvers['discardAssessment']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refusedWith(context, fault)

  return answered(context, await discard(db, { id: own.id, revision: input.revision }, { personId, at: now() }))
}
