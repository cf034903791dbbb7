import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayAssess } from '../../../assessment/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { unplanGap } from '../../store.ts'

export const undoPlanGap: NonNullable<MutationResolvers['undoPlanGap']> = async (
  _parent,
  { input: { action: id } },
  context,
) => {
  const { db, viewer, languages, now, gapOfAction, action } = context
  const personId = signedIn(viewer)
  const planned = await gapOfAction(id)
  // which actions are to close a gap is told to the municipality alone
  const fault =
    planned && mayAssess(viewer, planned.municipality) ? undefined : ({ word: 'notFound', field: 'action' } as const)
  const plan = (await action(id))?.plan
  const refusal = fault ?? (await unplanGap(db, id, { personId, at: now() }))
  if (refusal || !plan) return { plan: null, userErrors: refusal ? [toUserError(refusal, languages)] : [] }
  Object.assign(context, createLoaders(db))
  return { plan: (await context.plan(plan)) ?? null, userErrors: [] }
}
