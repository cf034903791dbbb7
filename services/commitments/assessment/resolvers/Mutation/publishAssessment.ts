import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, ownAssessment, refusedWith } from '../../answer.ts'
import { modelOf } from '../../answers.ts'
import { publish } from '../../store.ts'

export const publishAssessment: NonNullable<MutationResolvers['publishAssessment']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refusedWith(context, fault)

  const read = { id: own.id, revision: input.revision ?? null, isNamed: input.consentToBeNamed ?? false }
  return answered(context, await publish(db, read, await modelOf(context, own), { personId, at: now() }))
}
