import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import { minutesToWait } from '../../../invitation/rules.ts'
import { municipalityOf } from '../../../person/municipality-of.ts'
import { isContactOn } from '../../../person/rules.ts'
import { findContact } from '../../../person/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayAskToConfirm } from '../../rules.ts'
import { askAgain, findConfirmation } from '../../store.ts'

export const askToConfirm: NonNullable<MutationResolvers['askToConfirm']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ confirmation: null, userErrors: [toUserError(fault, languages)] })
  const actor = signedIn(viewer)
  if (!mayAskToConfirm(viewer)) return refused({ word: 'notAllowed', field: null })
  const contact = await findContact(db, input.contact)
  if (!contact) return refused({ word: 'notFound', field: 'contact' })
  if (!isContactOn(contact, today(context))) return refused({ word: 'contactEnded', field: 'contact' })
  const person = await context.person(contact.personId)
  if (!person?.email) return refused({ word: 'noMailbox', field: 'contact' })
  const last = await findConfirmation(db, contact.id)
  const minutes = last && !last.answeredAt ? minutesToWait(last.askedAt, now()) : 0
  if (minutes > 0) return refused({ word: 'writtenRecently', field: 'contact', facts: { minutes } })

  const municipality = await municipalityOf(context, contact.municipality)
  const confirmation = await askAgain(db, contact, person, municipality, { actor, now: now() })
  return confirmation ? { confirmation, userErrors: [] } : refused({ word: 'noMailbox', field: 'contact' })
}
