import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { accept } from '../../acts.ts'

export const acceptAnswer: NonNullable<MutationResolvers['acceptAnswer']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { discussion = null, faults = [] } = await accept(db, input, by)
  return { discussion, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
