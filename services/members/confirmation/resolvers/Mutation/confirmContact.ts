import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { today } from '../../../context.ts'
import { mailboxOf } from '../../../../shared/mailbox.ts'
import { faultsOfInvitation, letterLanguage } from '../../../invitation/rules.ts'
import { municipalityOf } from '../../../person/municipality-of.ts'
import { isContactOn } from '../../../person/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { contactOf } from '../../contact-of.ts'
import { faultOfLink, inSuccessor, stateOf } from '../../rules.ts'
import { answerConfirmation, findConfirmationByToken } from '../../store.ts'

export const confirmContact: NonNullable<MutationResolvers['confirmContact']> = async (
  _parent,
  { input: { token, answer, successor } },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    contact: null,
    invitation: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const confirmation = await findConfirmationByToken(db, token)
  if (!confirmation) return refused({ word: 'linkUnknown', field: 'token' })
  const contact = await contactOf(context, confirmation)
  const fault = faultOfLink(stateOf(confirmation, { isContact: isContactOn(contact, today(context)), now: now() }))
  if (fault) return refused(fault)
  const faults = successor ? await faultsOfSuccessor() : []
  if (faults.length > 0) return refused(...faults)

  const answered = await answerConfirmation(db, {
    confirmation,
    contact,
    municipality: await municipalityOf(context, contact.municipality),
    answer,
    successor: successor
      ? {
          displayName: storable(successor.displayName),
          email: mailboxOf(successor.email),
          lang: letterLanguage(languages),
        }
      : null,
    isSignedIn: viewer.personId === contact.personId,
    today: today(context),
    now: now(),
  })
  if (answered.contact) return { contact: answered.contact, invitation: answered.invitation, userErrors: [] }
  return refused(answered.refusal)

  async function faultsOfSuccessor(): Promise<Fault[]> {
    if (!successor) return []
    if (answer === 'STILL') return [{ word: 'onlyWhenLeaving', field: 'successor' }]
    const own = (await context.person(contact.personId))?.email?.toLowerCase()
    if (own === mailboxOf(successor.email)) return [{ word: 'handOverToOneself', field: 'successor.email' }]
    return faultsOfInvitation(successor).map(inSuccessor)
  }
}
