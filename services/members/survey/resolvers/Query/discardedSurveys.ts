import type { QueryResolvers } from '../../../types.generated.ts'
import { mayKeepSurveys } from '../../rules.ts'
import * as store from '../../store.ts'

export const discardedSurveys: NonNullable<QueryResolvers['discardedSurveys']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => (mayKeepSurveys(viewer) ? await store.discardedSurveys(db) : null)
