import { signedIn } from '../../../../shared/viewer.ts'
import { answered, refusedWith } from '../../../assessment/answer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { placeOf } from '../../place.ts'
import { addFile } from '../../store.ts'

export const addAnswerFile: NonNullable<MutationResolvers['addAnswerFile']> = async (_parent, { input }, context) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { place, fault } = await placeOf(context, input)
  if (fault) return refusedWith(context, fault)

  return answered(context, await addFile(db, place, { personId, at: now() }))
}
