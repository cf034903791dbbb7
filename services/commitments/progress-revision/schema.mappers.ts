export type { ProgressReportRow as ProgressRevisionMapper } from '../database/tables.ts'
