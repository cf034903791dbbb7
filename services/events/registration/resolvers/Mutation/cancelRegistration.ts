import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { cancel, findRegistration } from '../../store.ts'

export const cancelRegistration: NonNullable<MutationResolvers['cancelRegistration']> = async (
  _parent,
  { input: { registration: id } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const personId = signedIn(viewer)
  const found = await findRegistration(db, id)
  // whose a registration is is told to nobody else
  const { registration, fault } =
    found?.personId === personId
      ? await cancel(db, found, { personId, at: now() })
      : { fault: { word: 'notFound', field: 'registration' } as const }
  Object.assign(context, loadersOf(db, viewer, now))
  return { registration: registration ?? null, userErrors: fault ? [toUserError(fault, languages)] : [] }
}
