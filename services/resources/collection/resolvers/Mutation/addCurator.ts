import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { letCurate } from '../../acts.ts'

export const addCurator: NonNullable<MutationResolvers['addCurator']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { collection = null, faults = [] } = await letCurate(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { collection, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
