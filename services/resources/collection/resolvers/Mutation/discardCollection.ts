import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { discard } from '../../acts.ts'

export const discardCollection: NonNullable<MutationResolvers['discardCollection']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { collection = null, faults = [] } = await discard(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { collection, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
