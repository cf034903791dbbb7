import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { askToShare } from '../../acts.ts'

export const askToShareAnswer: NonNullable<MutationResolvers['askToShareAnswer']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await askToShare(db, input, by)
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
