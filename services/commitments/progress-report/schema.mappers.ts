export type { ProgressReportRow as ProgressReportMapper } from '../database/tables.ts'
