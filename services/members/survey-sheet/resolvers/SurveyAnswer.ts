import type { SurveyAnswerResolvers } from '../../types.generated.ts'

export const SurveyAnswer: SurveyAnswerResolvers = {
  choices: ({ choices }) => [...(choices ?? [])],
}
