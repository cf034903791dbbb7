import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdraw } from '../../acts.ts'

export const withdrawPost: NonNullable<MutationResolvers['withdrawPost']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await withdraw(db, input.post, by)
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
