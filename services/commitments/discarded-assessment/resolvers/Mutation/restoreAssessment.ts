import { signedIn } from '../../../../shared/viewer.ts'
import { answered, refusedWith } from '../../../assessment/answer.ts'
import { mayAssess } from '../../../assessment/rules.ts'
import { findAssessment } from '../../../assessment/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findDiscarded, restore } from '../../store.ts'

export const restoreAssessment: NonNullable<MutationResolvers['restoreAssessment']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const assessment = (await findDiscarded(db, input.assessment)) ?? (await findAssessment(db, input.assessment))
  if (!assessment) return refusedWith(context, { word: 'notFound', field: 'assessment' })
  if (!mayAssess(viewer, assessment.municipality)) return refusedWith(context, { word: 'notAllowed', field: null })

  return answered(context, await restore(db, assessment.id, { personId, at: now() }))
}
