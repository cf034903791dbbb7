import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { settle } from '../../acts.ts'

export const settlePoll: NonNullable<MutationResolvers['settlePoll']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const act = { personId: signedIn(viewer), at: now() }
  const { poll = null, event = null, faults = [] } = await settle(db, input, viewer, act)
  return { poll, event, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
