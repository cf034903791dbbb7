import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { descriptionIn, faultsOfDescription } from '../../description.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../rules.ts'
import { describeAction, findAction } from '../../store.ts'

export const describePlanAction: NonNullable<MutationResolvers['describePlanAction']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    action: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const found = await findAction(db, input.action)
  if (!found) return refused({ word: 'notFound', field: 'action' })
  const { id, municipality } = found
  if (!mayKeepPlan(viewer, municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(found, 'action')
  if (closed) return refused(closed)
  const faults = faultsOfDescription(input)
  if (faults.length > 0) return refused(...faults)

  const described = { id, said: descriptionIn(input), stamp: input.stamp ?? null }
  const kept = await describeAction(db, described, { personId, at: now() })
  if (!kept) return refused({ word: 'describedMeanwhile', field: 'stamp' })
  Object.assign(context, createLoaders(db))
  return { action: await context.action(id), userErrors: [] }
}
