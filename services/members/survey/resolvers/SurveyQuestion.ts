import type { Context } from '../../context.ts'
import type { SurveyQuestionRow } from '../../database/tables.ts'
import type { SurveyQuestionResolvers } from '../../types.generated.ts'
import { oneByOne } from '../one-language.ts'
import { mayKeepSurveys, maySeeResults } from '../rules.ts'
import { answersTo, handedIn, tallyOf } from '../tally.ts'

/** The sheets of the question's survey; null where the results are not the viewer's to read. */
async function sheetsFor({ surveyId }: SurveyQuestionRow, { viewer, survey, surveySheets }: Context) {
  const row = await survey(surveyId)
  return row && maySeeResults(viewer, row) ? ((await surveySheets(surveyId)) ?? []) : null
}

export const SurveyQuestion: SurveyQuestionResolvers = {
  allPrompts: ({ prompt }) => oneByOne(prompt),
  choices: ({ choices }) => [...choices],
  answeredCount: async (question, _arguments, context) => {
    const sheets = await sheetsFor(question, context)
    return sheets && answersTo(question, sheets)
  },
  tally: async (question, _arguments, context) => {
    const sheets = await sheetsFor(question, context)
    return sheets && tallyOf(question, sheets)
  },
  texts: async (question, _arguments, context) => {
    if (!mayKeepSurveys(context.viewer)) return null
    return handedIn((await sheetsFor(question, context)) ?? []).flatMap(({ municipality, answers }) => {
      const text = answers[question.id]?.text
      return text ? [{ municipality, text }] : []
    })
  },
}
