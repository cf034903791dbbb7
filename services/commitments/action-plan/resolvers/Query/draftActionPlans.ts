import type { QueryResolvers } from '../../../types.generated.ts'
import { mayKeepPlan } from '../../rules.ts'
import { draftsOf } from '../../store.ts'

export const draftActionPlans: NonNullable<QueryResolvers['draftActionPlans']> = async (
  _parent,
  { municipality },
  { db, viewer },
) => (mayKeepPlan(viewer, municipality) ? await draftsOf(db, municipality) : [])
