import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { remind } from '../../acts.ts'

export const remindPoll: NonNullable<MutationResolvers['remindPoll']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const { poll = null, faults = [] } = await remind(db, input.poll, viewer, { personId: signedIn(viewer), at: now() })
  return { poll, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
