import type { PostReportResolvers } from '../../types.generated.ts'

export const PostReport: PostReportResolvers = {
  post: async ({ id, post: of }, _arguments, { postById }) => {
    const post = await postById(of)
    if (!post) throw new Error(`Report without a post: ${id}`)
    return post
  },
  reportedBy: ({ reportedBy: id }) => ({ id }),
}
