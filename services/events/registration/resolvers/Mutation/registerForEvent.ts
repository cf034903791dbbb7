import { once } from '../../../../shared/once.ts'
import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findRegistration, register } from '../../store.ts'

export const registerForEvent: NonNullable<MutationResolvers['registerForEvent']> = async (
  _parent,
  { input: { event, idempotencyKey: key } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const personId = signedIn(viewer)
  const { registration, fault } = await once(
    db,
    { personId, action: 'registerForEvent', key },
    async id => {
      const kept = await findRegistration(db, id)
      return kept && { registration: kept }
    },
    () => register(db, { event, key }, { personId, at: now() }),
  )
  Object.assign(context, loadersOf(db, viewer, now))
  return { registration: registration ?? null, userErrors: fault ? [toUserError(fault, languages)] : [] }
}
