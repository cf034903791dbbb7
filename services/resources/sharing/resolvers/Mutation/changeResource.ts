import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { change } from '../../acts.ts'

export const changeResource: NonNullable<MutationResolvers['changeResource']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const { resource = null, faults = [] } = await change(db, input, { viewer, personId: signedIn(viewer), at: now() })
  Object.assign(context, loadersOf(db, viewer))
  return { resource, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
