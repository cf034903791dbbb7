import { mayKeepPlan } from '../../../action-plan/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { discardedPlansOf } from '../../store.ts'

export const discardedActionPlans: NonNullable<QueryResolvers['discardedActionPlans']> = async (
  _parent,
  { municipality },
  { db, viewer },
) => (mayKeepPlan(viewer, municipality) ? await discardedPlansOf(db, municipality) : [])
