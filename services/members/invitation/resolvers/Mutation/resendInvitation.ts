import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { municipalityOf } from '../../../person/municipality-of.ts'
import { placeOf } from '../../../person/place.ts'
import { mayKeepContacts } from '../../../person/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const resendInvitation: NonNullable<MutationResolvers['resendInvitation']> = async (
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
  if (invitation.state !== 'OPEN') return refused({ word: 'invitationSettled', field: 'invitation' })

  const municipality = await municipalityOf(context, invitation.municipality)
  const { invitation: sent, refusal } = await store.resendInvitation(db, invitation, municipality, {
    actor,
    now: now(),
  })
  return sent ? { invitation: sent, userErrors: [] } : refused(refusal)
}
