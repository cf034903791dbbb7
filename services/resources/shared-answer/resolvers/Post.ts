import { discussionOf } from '../../discussion/discussion-of.ts'
import { isMember } from '../../discussion/rules.ts'
import type { PostResolvers } from '../../types.generated.ts'
import { faultOfAsking } from '../rules.ts'

export const Post: Pick<PostResolvers, 'sharing' | 'viewerMayAskToShare'> = {
  // what became an item is told to everybody; what was asked, or refused, to members
  sharing: async ({ id }, _arguments, { viewer, sharedAnswerOf }) => {
    const asked = await sharedAnswerOf(id)
    return asked && (isMember(viewer) || asked.agreed) ? asked : null
  },
  viewerMayAskToShare: async (post, _arguments, context) =>
    isMember(context.viewer) &&
    faultOfAsking(
      context.viewer,
      await discussionOf(context, post.discussion),
      post,
      await context.sharedAnswerOf(post.id),
    ) === null,
}
