import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { reopen } from '../../acts.ts'

export const reopenDiscussion: NonNullable<MutationResolvers['reopenDiscussion']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { discussion = null, faults = [] } = await reopen(db, input.discussion, by)
  return { discussion, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
