import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayShareAnything } from '../../../sharing/rules.ts'
import { create } from '../../acts.ts'
import { faultsOfCollection, faultsOfKey } from '../../rules.ts'

export const createCollection: NonNullable<MutationResolvers['createCollection']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const found = mayShareAnything(viewer)
    ? [...faultsOfCollection(input), ...faultsOfKey(input.idempotencyKey)]
    : [{ word: 'notAllowed', field: null } as const]
  const { collection = null, faults = [] } = found.length > 0 ? { faults: found } : await create(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { collection, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
