import type { MaturityIndicatorMapper } from '../maturity-model/schema.mappers.ts'
import type { AssessmentAnswerRow, AssessmentConsentRow, ElementLevel } from '../database/tables.ts'
import type { StoredAssessment } from './store.ts'

export type AssessmentMapper = StoredAssessment
export type ElementLevelMapper = ElementLevel & { assessment: StoredAssessment }
/** Who may not read the words gets none. */
export type IndicatorAnswerMapper = AssessmentAnswerRow & { found: MaturityIndicatorMapper; isOwn: boolean }
export type GivenConsentMapper = AssessmentConsentRow
