import type { SurveyChoiceResolvers } from '../../types.generated.ts'
import { oneByOne } from '../one-language.ts'

export const SurveyChoice: SurveyChoiceResolvers = {
  allLabels: ({ label }) => oneByOne(label),
}
