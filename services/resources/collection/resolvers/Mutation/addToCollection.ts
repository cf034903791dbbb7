import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { add } from '../../acts.ts'

export const addToCollection: NonNullable<MutationResolvers['addToCollection']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { collection = null, faults = [] } = await add(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { collection, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
