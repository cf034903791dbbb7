import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { restore } from '../../acts.ts'

export const restoreResource: NonNullable<MutationResolvers['restoreResource']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const { resource = null, faults = [] } = await restore(db, input, { viewer, personId: signedIn(viewer), at: now() })
  Object.assign(context, loadersOf(db, viewer))
  return { resource, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
