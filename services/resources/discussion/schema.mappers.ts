import type { DiscussionRow, PostRevisionRow, PostRow } from '../database/tables.ts'

export type DiscussionMapper = DiscussionRow
export type PostMapper = PostRow
export type PostRevisionMapper = PostRevisionRow
