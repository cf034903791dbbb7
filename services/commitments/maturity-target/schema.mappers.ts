import type { StoredAssessment } from '../assessment/store.ts'
import type { MaturityTargetRow } from '../database/tables.ts'
import type { Distance } from './rules.ts'

export type MaturityTargetMapper = MaturityTargetRow
export type TargetDistanceMapper = Distance & { assessment: StoredAssessment }
