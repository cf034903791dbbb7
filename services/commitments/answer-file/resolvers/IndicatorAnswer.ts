import type { IndicatorAnswerResolvers } from '../../types.generated.ts'

export const IndicatorAnswer: Pick<IndicatorAnswerResolvers, 'files'> = {
  files: async ({ assessment, indicator, isOwn }, _arguments, { filesOfAnswers }) =>
    isOwn ? ((await filesOfAnswers(assessment)) ?? []).filter(file => file.indicator === indicator) : [],
}
