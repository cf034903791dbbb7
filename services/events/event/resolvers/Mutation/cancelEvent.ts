import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { cancel } from '../../change.ts'

export const cancelEvent: NonNullable<MutationResolvers['cancelEvent']> = async (
  _parent,
  { input: { event: slug, reason } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { event, faults } = await cancel(db, { slug, reason }, act)
  Object.assign(context, loadersOf(db, viewer, now))
  return { event: event ?? null, userErrors: (faults ?? []).map(fault => toUserError(fault, languages)) }
}
