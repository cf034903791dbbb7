import type { PostReportRow } from '../database/tables.ts'

export type PostReportMapper = PostReportRow
