import { today } from '../../context.ts'
import type { SurveyResolvers } from '../../types.generated.ts'
import { oneByOne } from '../one-language.ts'
import { lastDayOf, stateOn } from '../rules.ts'

export const Survey: Pick<
  SurveyResolvers,
  | 'allIntros'
  | 'allTitles'
  | 'closedAt'
  | 'closesOn'
  | 'discardedAt'
  | 'id'
  | 'intro'
  | 'invented'
  | 'lastDay'
  | 'note'
  | 'opensOn'
  | 'publishedAt'
  | 'questions'
  | 'reconstructed'
  | 'remindedOn'
  | 'revision'
  | 'sentAt'
  | 'source'
  | 'state'
  | 'title'
> = {
  allTitles: ({ title }) => oneByOne(title),
  allIntros: ({ intro }) => oneByOne(intro),
  lastDay: (survey, _arguments, context) => lastDayOf(survey, today(context)),
  state: (survey, _arguments, context) => stateOn(survey, today(context)),
  source: ({ source }) => (source === null ? null : { text: source }),
  questions: async ({ id }, _arguments, { surveyQuestions }) => (await surveyQuestions(id)) ?? [],
}
