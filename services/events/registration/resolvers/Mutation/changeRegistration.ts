import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfNeeds } from '../../rules.ts'
import { changeOwn, findRegistration } from '../../store.ts'

export const changeRegistration: NonNullable<MutationResolvers['changeRegistration']> = async (
  _parent,
  { input: { registration: id, ...wanted } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const personId = signedIn(viewer)
  const faults = faultsOfNeeds(wanted)
  if (faults.length > 0) return { registration: null, userErrors: faults.map(fault => toUserError(fault, languages)) }
  const found = await findRegistration(db, id)
  const { registration, fault } =
    found?.personId === personId
      ? await changeOwn(db, found, wanted, { personId, at: now() })
      : { fault: { word: 'notFound', field: 'registration' } as const }
  Object.assign(context, loadersOf(db, viewer, now))
  return { registration: registration ?? null, userErrors: fault ? [toUserError(fault, languages)] : [] }
}
