export type { FileRow as StoredFileMapper } from '../database/tables.ts'
