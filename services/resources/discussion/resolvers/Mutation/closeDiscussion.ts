import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { close } from '../../acts.ts'

export const closeDiscussion: NonNullable<MutationResolvers['closeDiscussion']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { discussion = null, faults = [] } = await close(db, input.discussion, by)
  return { discussion, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
