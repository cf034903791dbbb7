import { once } from '../../../../shared/once.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfNeeds, mayStandFor } from '../../rules.ts'
import { findRegistration, register } from '../../store.ts'

export const registerForEvent: NonNullable<MutationResolvers['registerForEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const personId = signedIn(viewer)
  const faults: Fault[] = [
    ...faultsOfNeeds(input),
    ...(mayStandFor(viewer, input.municipality) ? [] : [{ word: 'notAllowed', field: 'municipality' } as const]),
  ]
  if (faults.length > 0) return { registration: null, userErrors: faults.map(one => toUserError(one, languages)) }
  const { registration, fault } = await once(
    db,
    { personId, action: 'registerForEvent', key: input.idempotencyKey },
    async id => {
      const kept = await findRegistration(db, id)
      return kept && { registration: kept }
    },
    () => register(db, { ...input, viewer }, { personId, at: now() }),
  )
  Object.assign(context, loadersOf(db, viewer, now))
  return { registration: registration ?? null, userErrors: fault ? [toUserError(fault, languages)] : [] }
}
