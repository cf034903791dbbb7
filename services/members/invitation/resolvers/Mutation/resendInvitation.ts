import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { municipalityOf } from '../../../person/municipality-of.ts'
import { placeOf } from '../../../person/place.ts'
import { mayKeepContacts } from '../../../person/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { minutesBetweenLetters, minutesToWait } from '../../rules.ts'
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
  const minutes = minutesToWait(invitation.invitedAt, now())
  if (minutes > 0) return refused({ word: 'writtenRecently', field: 'invitation', facts: { minutes } })

  const municipality = await municipalityOf(context, invitation.municipality)
  const sent = await store.resendInvitation(db, invitation, municipality, { actor, now: now() })
  // somebody else was faster
  return sent
    ? { invitation: sent, userErrors: [] }
    : refused({ word: 'writtenRecently', field: 'invitation', facts: { minutes: minutesBetweenLetters } })
}
