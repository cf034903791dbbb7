import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { hide } from '../../acts.ts'

export const hidePost: NonNullable<MutationResolvers['hidePost']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await hide(db, input, by)
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
