import type { QueryResolvers } from '../../../types.generated.ts'
import { mayKeepSurveys } from '../../rules.ts'
import { surveyPage } from '../../store.ts'

export const surveys: NonNullable<QueryResolvers['surveys']> = async (_parent, page, { db, viewer }) =>
  await surveyPage(db, !mayKeepSurveys(viewer), page)
