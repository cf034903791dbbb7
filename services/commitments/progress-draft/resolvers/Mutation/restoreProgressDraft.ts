import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, refusedWith } from '../../answer.ts'
import { maySeeDraft } from '../../rules.ts'
import { findDraft, moveDraft } from '../../store.ts'

export const restoreProgressDraft: NonNullable<MutationResolvers['restoreProgressDraft']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const draft = await findDraft(db, input.draft)
  if (!draft) return refused({ word: 'notFound', field: 'draft' })
  if (!maySeeDraft(viewer, draft.municipality)) return refused({ word: 'notAllowed', field: null })
  // it was brought back before
  if (!draft.discardedAt) return { draft, userErrors: [] }

  const act = { personId, at: now() }
  return answered(context, await moveDraft(db, 'restoreProgressDraft', draft, { discardedAt: null }, act))
}
