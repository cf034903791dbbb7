import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { change } from '../../change.ts'

export const changePoll: NonNullable<MutationResolvers['changePoll']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const act = { personId: signedIn(viewer), at: now() }
  const { poll = null, preview = null, faults = [] } = await change(db, input, viewer, act)
  return { poll, preview, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
