export type { EvidenceItem as EvidenceMapper } from '../database/tables.ts'
export type { ProgressReportRow as ProgressReportMapper } from '../database/tables.ts'
