import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { withdraw } from '../../acts.ts'
import { faultsOfReason } from '../../rules.ts'

export const withdrawResource: NonNullable<MutationResolvers['withdrawResource']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const found = faultsOfReason(input.reason)
  const { resource = null, faults = [] } = found.length > 0 ? { faults: found } : await withdraw(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { resource, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
