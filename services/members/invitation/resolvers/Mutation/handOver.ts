import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import { municipalityOf } from '../../../person/municipality-of.ts'
import { isContactOn, mayHandOver } from '../../../person/rules.ts'
import { findContact } from '../../../person/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mailboxOf } from '../../../../shared/mailbox.ts'
import { faultsOfInvitation, letterLanguage } from '../../rules.ts'
import { findContactByMailbox, invite } from '../../store.ts'

export const handOver: NonNullable<MutationResolvers['handOver']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    invitation: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const invitedBy = signedIn(viewer)
  const contact = await findContact(db, input.contact)
  if (!contact) return refused({ word: 'notFound', field: 'contact' })
  if (!mayHandOver(viewer, contact)) return refused({ word: 'notAllowed', field: null })
  if (!isContactOn(contact, today(context))) return refused({ word: 'contactEnded', field: 'contact' })
  const faults = faultsOfInvitation(input)
  if (faults.length > 0) return refused(...faults)
  const email = mailboxOf(input.email)
  const own = await findContactByMailbox(db, contact.municipality, email, today(context))
  if (own?.id === contact.id) return refused({ word: 'handOverToOneself', field: 'email' })

  const municipality = await municipalityOf(context, contact.municipality)
  const { title, champion, elected } = contact
  const invited = {
    email,
    displayName: storable(input.displayName),
    lang: letterLanguage([input.lang, ...languages]),
    title,
    champion,
    elected,
    mayEdit: true,
    replaces: contact.id,
    invitedBy,
  }
  const { invitation, refusal } = await invite(db, 'handOver', municipality, invited, now())
  return invitation ? { invitation, userErrors: [] } : refused(refusal)
}
