import { isMember, mayModerate } from '../../discussion/rules.ts'
import type { PostResolvers } from '../../types.generated.ts'
import { faultOfReport } from '../rules.ts'

export const Post: Pick<PostResolvers, 'viewerMayModerate' | 'viewerMayReport'> = {
  viewerMayModerate: (_post, _arguments, { viewer }) => mayModerate(viewer),
  viewerMayReport: async (post, _arguments, { viewer, ownReportOf }) =>
    isMember(viewer) && faultOfReport(viewer, post, (await ownReportOf(post.id)) !== undefined) === null,
}
