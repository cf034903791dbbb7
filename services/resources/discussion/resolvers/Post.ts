import { directionOf } from '../../../shared/language.ts'
import type { PostResolvers } from '../../types.generated.ts'
import { discussionOf } from '../discussion-of.ts'
import { faultOfOwn, isMember, mayReadBody } from '../rules.ts'

export const Post: Pick<
  PostResolvers,
  | 'author'
  | 'body'
  | 'dir'
  | 'discussion'
  | 'editedAt'
  | 'hiddenAt'
  | 'hiddenReason'
  | 'id'
  | 'isAccepted'
  | 'isQuestion'
  | 'lang'
  | 'municipality'
  | 'network'
  | 'revision'
  | 'revisions'
  | 'speaksAs'
  | 'viewerIsAuthor'
  | 'viewerMayEdit'
  | 'withdrawnAt'
  | 'writtenAt'
> = {
  discussion: async ({ discussion }, _arguments, context) => await discussionOf(context, discussion),
  isQuestion: ({ position }) => position === 0,
  isAccepted: async ({ id, discussion }, _arguments, context) =>
    (await discussionOf(context, discussion)).acceptedPost === id,
  body: (post, _arguments, { viewer }) => (mayReadBody(viewer, post) ? post.body : null),
  dir: ({ lang }) => directionOf(lang),
  author: ({ personId, withdrawnAt }, _arguments, { viewer }) =>
    isMember(viewer) && withdrawnAt === null ? { id: personId } : null,
  speaksAs: ({ role }) => role,
  municipality: ({ municipality: slug }) => (slug ? { slug } : null),
  network: ({ network }) => (network === 'CMARD' || network === 'WIC' ? { code: network } : null),
  revisions: async (post, _arguments, { viewer, revisionsOfPost }) =>
    isMember(viewer) && mayReadBody(viewer, post) ? ((await revisionsOfPost(post.id)) ?? []) : [],
  hiddenReason: ({ hiddenReason }, _arguments, { viewer }) => (isMember(viewer) ? hiddenReason : null),
  viewerIsAuthor: ({ personId }, _arguments, { viewer }) => viewer.personId === personId,
  viewerMayEdit: (post, _arguments, { viewer }) => faultOfOwn(viewer, post) === null,
}
