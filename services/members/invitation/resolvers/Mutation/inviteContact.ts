import { storable, textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import { visible } from '../../../municipality/rules.ts'
import { placeOf } from '../../../person/place.ts'
import { mayKeepContacts } from '../../../person/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mailboxOf } from '../../../../shared/mailbox.ts'
import { faultsOfInvitation, letterLanguage } from '../../rules.ts'
import { findContactByMailbox, invite } from '../../store.ts'

export const inviteContact: NonNullable<MutationResolvers['inviteContact']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    invitation: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const invitedBy = signedIn(viewer)
  const municipality = visible(await context.municipality(input.municipality), viewer)
  if (!municipality)
    return refused({ word: 'unknownMunicipality', field: 'municipality', facts: { slug: input.municipality } })
  if (!mayKeepContacts(viewer, await placeOf(context, municipality.slug)))
    return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfInvitation(input)
  if (faults.length > 0) return refused(...faults)
  const email = mailboxOf(input.email)
  if (await findContactByMailbox(db, municipality.slug, email, today(context)))
    return refused({ word: 'alreadyContact', field: 'email' })

  const title = textsOf(input.title ?? [])
  const { champion = false, elected, mayEdit } = input
  const invited = {
    email,
    displayName: storable(input.displayName),
    lang: letterLanguage([input.lang, ...languages]),
    title: Object.keys(title).length > 0 ? title : null,
    champion,
    elected,
    mayEdit,
    replaces: null,
    invitedBy,
  }
  const { invitation, refusal } = await invite(db, 'inviteContact', municipality, invited, now())
  return invitation ? { invitation, userErrors: [] } : refused(refusal)
}
