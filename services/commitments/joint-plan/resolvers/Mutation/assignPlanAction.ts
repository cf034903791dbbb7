import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan, maySeePlan } from '../../../action-plan/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { assignAction } from '../../store.ts'

export const assignPlanAction: NonNullable<MutationResolvers['assignPlanAction']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, action, plan } = context
  const refused = (fault: Fault) => ({ action: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  const found = await action(input.action)
  const whole = found && (await plan(found.plan))
  if (!whole || !maySeePlan(viewer, whole)) return refused({ word: 'notFound', field: 'action' })
  if (!mayKeepPlan(viewer, whole.municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(whole, 'action')
  if (closed) return refused(closed)
  const asked = input.municipality ?? null
  const municipality = asked === whole.municipality ? null : asked

  const fault = await assignAction(db, { action: found.id, municipality }, { personId, at: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { action: await context.action(found.id), userErrors: [] }
}
