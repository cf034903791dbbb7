import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { settle } from '../../acts.ts'

export const settleActionItem: NonNullable<MutationResolvers['settleActionItem']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const { done, faults } = await settle(db, input, { viewer, personId: signedIn(viewer), at: now() })
  Object.assign(context, loadersOf(db, viewer, now))
  return { actionItem: done ?? null, userErrors: (faults ?? []).map(fault => toUserError(fault, languages)) }
}
