import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changeFollowing as change } from '../../store.ts'

export const changeFollowing: NonNullable<MutationResolvers['changeFollowing']> = async (
  _parent,
  { input: { pace, muted, ...thing } },
  { db, viewer, languages, now },
) => {
  const act = { personId: signedIn(viewer), at: now() }

  const following = await change(db, thing, { pace, muted: muted ?? undefined }, act)
  if (!following) return { following: null, userErrors: [toUserError({ word: 'notFound', field: 'thing' }, languages)] }
  return { following, userErrors: [] }
}
