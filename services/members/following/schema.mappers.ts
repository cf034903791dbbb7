import type { FollowingRow } from '../database/tables.ts'

export type FollowingMapper = FollowingRow
