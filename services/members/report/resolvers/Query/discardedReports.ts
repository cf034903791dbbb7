import type { QueryResolvers } from '../../../types.generated.ts'
import { mayDiscardReports } from '../../rules.ts'
import * as store from '../../store.ts'

export const discardedReports: NonNullable<QueryResolvers['discardedReports']> = async (
  _parent,
  _arguments,
  { db, viewer },
) => (mayDiscardReports(viewer) ? await store.discardedReports(db) : null)
