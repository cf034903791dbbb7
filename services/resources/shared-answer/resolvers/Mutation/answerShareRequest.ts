import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { consent } from '../../acts.ts'

export const answerShareRequest: NonNullable<MutationResolvers['answerShareRequest']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, resource = null, faults = [] } = await consent(db, input, by)
  return { post, resource, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
