import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayPlanFor } from '../../rules.ts'
import { unplanItem } from '../../store.ts'

export const undoPlanActionItem: NonNullable<MutationResolvers['undoPlanActionItem']> = async (
  _parent,
  { input: { action: id } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const personId = signedIn(viewer)
  const planned = await context.itemOfAction(id)
  const plan = (await context.action(id))?.plan
  // which actions were made of an item is told to the municipality alone
  const fault =
    planned && mayPlanFor(viewer, planned.municipality)
      ? await unplanItem(db, id, { personId, at: now() })
      : ({ word: 'notFound', field: 'action' } as const)
  if (fault || !plan) return { plan: null, userErrors: fault ? [toUserError(fault, languages)] : [] }
  Object.assign(context, createLoaders(db))
  return { plan: (await context.plan(plan)) ?? null, userErrors: [] }
}
