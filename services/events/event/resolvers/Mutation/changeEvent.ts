import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { change } from '../../change.ts'

export const changeEvent: NonNullable<MutationResolvers['changeEvent']> = async (
  _parent,
  { input: { event: slug, revision, ...changes } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const { event, faults } = await change(db, { slug, revision, changes }, act)
  Object.assign(context, loadersOf(db, viewer, now))
  return { event: event ?? null, userErrors: (faults ?? []).map(fault => toUserError(fault, languages)) }
}
