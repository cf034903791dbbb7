import type { FileRow } from '../database/tables.ts'

export type ResourceFileMapper = FileRow
