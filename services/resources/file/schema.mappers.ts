import type { FileRow } from '../database/tables.ts'

export type TakenBackFileMapper = FileRow
export type ResourceFileMapper = FileRow
