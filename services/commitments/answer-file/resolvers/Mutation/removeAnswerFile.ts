import { signedIn } from '../../../../shared/viewer.ts'
import { answered, refusedWith } from '../../../assessment/answer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { placeOf } from '../../place.ts'
import { removeFile } from '../../store.ts'

export const removeAnswerFile: NonNullable<MutationResolvers['removeAnswerFile']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { place, fault } = await placeOf(context, input)
  if (fault) return refusedWith(context, fault)

  return answered(context, await removeFile(db, place, { personId, at: now() }))
}
