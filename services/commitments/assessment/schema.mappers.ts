export type { AssessmentRow as AssessmentMapper } from '../database/tables.ts'
