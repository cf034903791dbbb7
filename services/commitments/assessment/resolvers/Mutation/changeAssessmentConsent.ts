import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, ownAssessment, refusedWith } from '../../answer.ts'
import { changeConsent } from '../../store.ts'

export const changeAssessmentConsent: NonNullable<MutationResolvers['changeAssessmentConsent']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refusedWith(context, fault)

  const decision = { id: own.id, consent: input.consent, isGiven: input.given }
  return answered(context, await changeConsent(db, decision, { personId, at: now() }))
}
