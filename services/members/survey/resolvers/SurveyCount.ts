import type { SurveyCountResolvers } from '../../types.generated.ts'

export const SurveyCount: SurveyCountResolvers = {}
