import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultOfLink, faultsOfName, letterLanguage, stateOf } from '../../rules.ts'
import * as store from '../../store.ts'

export const acceptInvitation: NonNullable<MutationResolvers['acceptInvitation']> = async (
  _parent,
  { input: { token, displayName } },
  context,
) => {
  const { db, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    contact: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const invitation = await store.findInvitationByToken(db, token)
  const fault = faultOfLink(invitation && stateOf(invitation, now()))
  if (fault || !invitation) return refused(fault ?? { word: 'linkUnknown', field: 'token' })
  const name = displayName ?? invitation.displayName
  const faults = faultsOfName(name)
  if (faults.length > 0) return refused(...faults)

  const lang = letterLanguage([...languages, invitation.lang])
  const answer = { token, displayName: storable(name), lang, today: today(context), now: now() }
  const contact = await store.acceptInvitation(db, answer)
  // somebody else with the same link was faster
  return contact ? { contact, userErrors: [] } : refused({ word: 'linkUsed', field: 'token' })
}
