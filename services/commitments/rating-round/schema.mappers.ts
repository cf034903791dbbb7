import type { MaturityIndicatorMapper } from '../maturity-model/schema.mappers.ts'
import type {
  AssessmentSignatureRow,
  Participation,
  RaterRatingRow,
  RatingCounts,
  RatingRoundRow,
  ToldSpread,
} from '../database/tables.ts'
import type { StoredAssessment } from '../assessment/store.ts'
import type { SheetBehind } from './store.ts'

export type RatingCountsMapper = RatingCounts
export type GroupParticipationMapper = Participation
export type GroupSpreadMapper = ToldSpread['groups'][number]
export type IndicatorSpreadMapper = Omit<ToldSpread, 'indicator'> & { indicator: MaturityIndicatorMapper }
export type RatingRoundMapper = RatingRoundRow
export type AssessmentSignatureMapper = AssessmentSignatureRow & { of: StoredAssessment }
export type GivenRatingMapper = RaterRatingRow
export type RatingSheetMapper = SheetBehind
