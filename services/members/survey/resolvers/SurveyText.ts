import type { SurveyTextResolvers } from '../../types.generated.ts'

export const SurveyText: SurveyTextResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality }) =>
    slug === null ? null : ((await municipality(slug)) ?? null),
}
