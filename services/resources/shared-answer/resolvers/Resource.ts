import { discussionOf } from '../../discussion/discussion-of.ts'
import { mayRead } from '../../discussion/rules.ts'
import type { ResourceResolvers } from '../../types.generated.ts'

export const Resource: Pick<ResourceResolvers, 'sharedFrom' | '__resolveReference'> = {
  sharedFrom: async ({ slug }, _arguments, context) => {
    const shared = await context.sharedAnswerAs(slug)
    const post = shared && (await context.postById(shared.post))
    return post && mayRead(context.viewer, await discussionOf(context, post.discussion)) ? post : null
  },
}
