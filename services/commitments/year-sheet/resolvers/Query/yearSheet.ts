import { mayKeepPlan } from '../../../action-plan/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { findSheet } from '../../store.ts'

export const yearSheet: NonNullable<QueryResolvers['yearSheet']> = async (_parent, { id }, { db, viewer }) => {
  const sheet = await findSheet(db, id)
  return sheet && mayKeepPlan(viewer, sheet.municipality) ? sheet : null
}
