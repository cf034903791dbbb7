import type { AssessmentAnswerRow, AssessmentMoveRow, CarriedAnswer } from '../database/tables.ts'
import type { MaturityModel } from '../maturity-model/store.ts'
import type { UserError } from '../../shared/user-error.ts'

type Indicator = MaturityModel['outcomes'][number]['indicators'][number]
type Words = Pick<AssessmentAnswerRow, 'indicator' | 'rating' | 'evidence' | 'evidenceOn' | 'gap' | 'reason' | 'owner'>

export type AssessmentMoveMapper = AssessmentMoveRow
export type RecordedAnswerMapper = Omit<Words, 'indicator'> & { found: Indicator }
export type CarriedAnswerMapper = Pick<CarriedAnswer, 'kind'> & {
  answer: RecordedAnswerMapper
  found: Indicator
  isUntouched: boolean
}
export type MovePreviewMapper = {
  to: MaturityModel
  carried: CarriedAnswerMapper[]
  stays: RecordedAnswerMapper[]
  unrated: Indicator[]
  userErrors: UserError[]
}
