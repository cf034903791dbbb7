import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'
import { mayUseDesk } from '../../rules.ts'

export const removeView: NonNullable<MutationResolvers['removeView']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ view: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayUseDesk(viewer)) return refused({ word: 'notAllowed', field: null })

  const view = await store.removeView(db, input.id, personId, now())
  return view ? { view, userErrors: [] } : refused({ word: 'notFound', field: 'id' })
}
