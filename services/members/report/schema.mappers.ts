export type { ReportParagraphRow as ReportParagraphMapper } from '../database/tables.ts'
export type { Found as DevelopmentsMapper } from './find-developments.ts'
export type { Report as ReportMapper } from './store.ts'
export type { ReachedStep as ReachedStepMapper } from './rules.ts'
