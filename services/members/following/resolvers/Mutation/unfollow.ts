import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { unfollow as remove } from '../../store.ts'

export const unfollow: NonNullable<MutationResolvers['unfollow']> = async (_parent, { input }, { db, viewer }) => {
  const personId = signedIn(viewer)

  return { following: (await remove(db, input, personId)) ?? null, userErrors: [] }
}
