import type { ViewerResolvers } from '../../types.generated.ts'
import { mayFollow } from '../rules.ts'
import { findFollowing, followingPage } from '../store.ts'

export const Viewer: Pick<ViewerResolvers, 'following' | 'followings' | 'mayFollow'> = {
  followings: async ({ personId }, page, { db }) => await followingPage(db, personId, page),
  following: async ({ personId }, thing, { db }) => (await findFollowing(db, personId, thing)) ?? null,
  mayFollow: (_parent, _arguments, { viewer }) => mayFollow(viewer),
}
