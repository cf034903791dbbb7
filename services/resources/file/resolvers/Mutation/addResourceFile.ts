import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { addToItem } from '../../acts.ts'

export const addResourceFile: NonNullable<MutationResolvers['addResourceFile']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { resource = null, file = null, faults = [] } = await addToItem(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { resource, file, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
