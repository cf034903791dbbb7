import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { vote } from '../../acts.ts'

export const voteInPoll: NonNullable<MutationResolvers['voteInPoll']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const { poll = null, faults = [] } = await vote(db, input, viewer, { personId: signedIn(viewer), at: now() })
  return { poll, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
