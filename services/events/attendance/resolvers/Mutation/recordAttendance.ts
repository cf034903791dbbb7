import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answerWithEvent } from '../../answer.ts'
import { refused } from '../../held.ts'
import { faultsOfAttendance } from '../../rules.ts'
import { record } from '../../store.ts'

export const recordAttendance: NonNullable<MutationResolvers['recordAttendance']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const faults = faultsOfAttendance(input)
  return await answerWithEvent(context, faults.length > 0 ? refused(...faults) : await record(db, input, act))
}
