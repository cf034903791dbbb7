import { discussionOf } from '../../discussion/discussion-of.ts'
import { mayRead } from '../../discussion/rules.ts'
import type { ResourceResolvers } from '../../types.generated.ts'
import { faultOfPuttingBack } from '../rules.ts'

export const Resource: Pick<ResourceResolvers, 'sharedFrom' | 'withdrawnWithAnswer' | '__resolveReference'> = {
  sharedFrom: async ({ slug }, _arguments, context) => {
    const shared = await context.sharedAnswerAs(slug)
    const post = shared && (await context.postById(shared.post))
    return post && mayRead(context.viewer, await discussionOf(context, post.discussion)) ? post : null
  },
  withdrawnWithAnswer: async ({ slug, withdrawnAt }, _arguments, { sharedAnswerAs, postById }) => {
    const shared = withdrawnAt ? await sharedAnswerAs(slug) : undefined
    const post = shared && (await postById(shared.post))
    return Boolean(post && faultOfPuttingBack(post))
  },
}
