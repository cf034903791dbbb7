import { mayKeepPlan } from '../../../action-plan/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { findSheet } from '../../store.ts'

export const yearSheet: NonNullable<QueryResolvers['yearSheet']> = async (_parent, { id }, { db, viewer, plan }) => {
  const sheet = await findSheet(db, id)
  const whole = sheet && (await plan(sheet.plan))
  return whole && mayKeepPlan(viewer, whole.municipality) ? sheet : null
}
