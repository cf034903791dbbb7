import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changeQuestion as change } from '../../acts.ts'

export const changeQuestion: NonNullable<MutationResolvers['changeQuestion']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const { discussion = null, faults = [] } = await change(db, input, { viewer, personId: signedIn(viewer), at: now() })
  Object.assign(context, loadersOf(db, viewer))
  return { discussion, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
