import { signedIn } from '../../../../shared/viewer.ts'
import { answerWithEvent } from '../../../attendance/answer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keep } from '../../acts.ts'

export const keepMinutes: NonNullable<MutationResolvers['keepMinutes']> = async (_parent, { input }, context) => {
  const { db, viewer, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  return await answerWithEvent(context, await keep(db, input, act))
}
