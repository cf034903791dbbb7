import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { dismiss } from '../../acts.ts'

export const dismissReports: NonNullable<MutationResolvers['dismissReports']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await dismiss(db, input.post, by)
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
