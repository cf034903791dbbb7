import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { takeBackFile } from '../../acts.ts'

export const takeBackResourceFile: NonNullable<MutationResolvers['takeBackResourceFile']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { resource = null, faults = [] } = await takeBackFile(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { resource, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
