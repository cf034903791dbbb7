export type { ProgressDraftRow as ProgressDraftMapper } from '../database/tables.ts'
