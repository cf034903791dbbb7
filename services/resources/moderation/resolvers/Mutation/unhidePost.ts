import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { unhide } from '../../acts.ts'

export const unhidePost: NonNullable<MutationResolvers['unhidePost']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await unhide(db, input.post, by)
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
