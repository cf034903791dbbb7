import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { placeOf } from '../../../person/place.ts'
import { mayKeepContacts } from '../../../person/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const withdrawInvitation: NonNullable<MutationResolvers['withdrawInvitation']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ invitation: null, userErrors: [toUserError(fault, languages)] })
  const actor = signedIn(viewer)
  const invitation = await store.findInvitation(db, input.invitation)
  if (!invitation) return refused({ word: 'notFound', field: 'invitation' })
  if (!mayKeepContacts(viewer, await placeOf(context, invitation.municipality)))
    return refused({ word: 'notAllowed', field: null })

  const withdrawn = await store.withdrawInvitation(db, invitation, { actor, now: now() })
  return withdrawn
    ? { invitation: withdrawn, userErrors: [] }
    : refused({ word: 'invitationSettled', field: 'invitation' })
}
