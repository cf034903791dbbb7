import type { SurveySheetResolvers } from '../../types.generated.ts'
import { progressOf } from '../rules.ts'

export const SurveySheet: SurveySheetResolvers = {
  survey: async ({ surveyId }, _arguments, { survey }) => {
    const row = await survey(surveyId)
    if (!row) throw new Error(`Sheet without a survey: ${surveyId}`)
    return row
  },
  municipality: async ({ municipality: slug }, _arguments, { municipality }) =>
    slug === null ? null : ((await municipality(slug)) ?? null),
  progress: sheet => progressOf(sheet),
  answers: ({ answers }) => Object.entries(answers).map(([question, answer]) => ({ ...answer, question })),
}
