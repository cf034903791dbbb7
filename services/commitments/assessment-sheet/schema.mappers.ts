import type { MaturityIndicatorMapper } from '../maturity-model/schema.mappers.ts'
import type { ComparedRow } from './rules.ts'

export type { AssessmentSheetRow as AssessmentSheetMapper } from '../database/tables.ts'
export type AssessmentSheetChangeMapper = ComparedRow & { found: MaturityIndicatorMapper }
