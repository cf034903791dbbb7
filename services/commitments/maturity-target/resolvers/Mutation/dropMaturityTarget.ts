import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayAssess } from '../../../assessment/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { dropTarget, findTarget } from '../../store.ts'

export const dropMaturityTarget: NonNullable<MutationResolvers['dropMaturityTarget']> = async (
  _parent,
  { input: { id } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const personId = signedIn(viewer)
  const target = await findTarget(db, id)
  // what others aim for is not told, not even that it is there
  if (!target || !mayAssess(viewer, target.municipality))
    return { target: null, userErrors: [toUserError({ word: 'notFound', field: 'id' }, languages)] }

  const dropped = await dropTarget(db, id, { personId, at: now() })
  Object.assign(context, createLoaders(db))
  return { target: dropped, userErrors: [] }
}
