import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { edit } from '../../acts.ts'

export const editPost: NonNullable<MutationResolvers['editPost']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await edit(db, input, by)
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
