import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { change } from '../../acts.ts'
import { faultsOfCollection } from '../../rules.ts'

export const changeCollection: NonNullable<MutationResolvers['changeCollection']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const found = faultsOfCollection(input, input.items)
  const { collection = null, faults = [] } = found.length > 0 ? { faults: found } : await change(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { collection, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
