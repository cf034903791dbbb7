import { directionOf } from '../../../shared/language.ts'
import type { DiscussionResolvers } from '../../types.generated.ts'
import { isMember, isOpen, mayRead, maySettle, titleFor } from '../rules.ts'

export const Discussion: DiscussionResolvers = {
  __resolveReference: async ({ id }, { viewer, discussionById }) => {
    const found = await discussionById(id)
    return found && mayRead(viewer, found) ? found : null
  },
  title: (discussion, _arguments, { viewer }) => titleFor(viewer, discussion),
  dir: ({ lang }) => directionOf(lang),
  state: discussion => (isOpen(discussion) ? 'OPEN' : 'CLOSED'),
  commitments: async ({ id }, _arguments, { commitmentsOfDiscussion }) =>
    ((await commitmentsOfDiscussion(id)) ?? []).map(({ commitment: number }) => ({ number })),
  indicators: async ({ id }, _arguments, { indicatorsOfDiscussion }) => (await indicatorsOfDiscussion(id)) ?? [],
  question: async ({ id }, _arguments, { questionOf }) => {
    const question = await questionOf(id)
    if (!question) throw new Error(`Discussion without a question: ${id}`)
    return question
  },
  answers: async ({ id }, page, { answersOf }) => {
    const answers = await answersOf(page, id)
    if (!answers) throw new Error(`Nothing was read of ${id}.`)
    return answers
  },
  acceptedAnswer: async ({ acceptedPost }, _arguments, { postById }) =>
    acceptedPost === null ? null : ((await postById(acceptedPost)) ?? null),
  viewerMayReply: (discussion, _arguments, { viewer }) => isMember(viewer) && isOpen(discussion),
  viewerMaySettle: (discussion, _arguments, { viewer }) =>
    maySettle(viewer, discussion) && discussion.withheldAt === null,
}
