import { signedIn } from '../../../../shared/viewer.ts'
import { answered, ownAssessment, refusedWith } from '../../../assessment/answer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { sign } from '../../store.ts'

export const signAgreedRating: NonNullable<MutationResolvers['signAgreedRating']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refusedWith(context, fault)

  const refusal = await sign(db, { assessment: own.id, revision: input.revision }, { personId, at: now() })
  return refusal ? refusedWith(context, refusal) : answered(context, { assessment: own })
}
