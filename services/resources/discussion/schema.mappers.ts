import type { FoundEdge, FoundList } from '../../shared/search/page.ts'
import type { DiscussionRow, PostRevisionRow, PostRow } from '../database/tables.ts'

export type DiscussionMapper = DiscussionRow
export type DiscussionEdgeMapper = FoundEdge<DiscussionRow>
export type DiscussionConnectionMapper = FoundList<DiscussionRow>
export type PostMapper = PostRow
export type PostRevisionMapper = PostRevisionRow
