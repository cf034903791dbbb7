export type { DraftEvidence as DraftEvidenceMapper } from '../database/tables.ts'
export type { ProgressDraftRow as ProgressDraftMapper } from '../database/tables.ts'
