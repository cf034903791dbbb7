import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdraw } from '../../change.ts'

export const withdrawPoll: NonNullable<MutationResolvers['withdrawPoll']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const act = { personId: signedIn(viewer), at: now() }
  const { poll = null, faults = [] } = await withdraw(db, input, viewer, act)
  return { poll, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
