import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { discard } from '../../change.ts'

export const discardEvent: NonNullable<MutationResolvers['discardEvent']> = async (
  _parent,
  { input: { event: slug, revision } },
  { db, viewer, languages, now },
) => {
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { event, faults } = await discard(db, { slug, revision }, act)
  return { discarded: event?.slug ?? null, userErrors: (faults ?? []).map(fault => toUserError(fault, languages)) }
}
