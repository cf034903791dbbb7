import type { Choice, MunicipalityRow, SurveyQuestionRow, SurveyRow } from '../database/tables.ts'
import type { ChoiceCount } from './tally.ts'

export type SurveyMapper = SurveyRow
export type SurveyQuestionMapper = SurveyQuestionRow
export type SurveyChoiceMapper = Choice
export type SurveyCountMapper = ChoiceCount
export type SurveyTextMapper = { municipality: MunicipalityRow['slug'] | null; text: string }
