import { mayKeepSurveys } from '../../../survey/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { findSheet } from '../../store.ts'

export const surveySheet: NonNullable<QueryResolvers['surveySheet']> = async (_parent, { id }, { db, viewer }) =>
  mayKeepSurveys(viewer) ? ((await findSheet(db, id)) ?? null) : null
