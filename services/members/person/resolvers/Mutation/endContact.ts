import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { ContactRow } from '../../../database/tables.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { placeOf } from '../../place.ts'
import { faultOfEnd, mayKeepContacts } from '../../rules.ts'
import * as store from '../../store.ts'

export const endContact: NonNullable<MutationResolvers['endContact']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (contact: ContactRow | null, fault: Fault) => ({
    contact,
    current: null,
    userErrors: [toUserError(fault, languages)],
  })
  const actor = signedIn(viewer)
  const contact = await store.findContact(db, input.contact)
  if (!contact) return refused(null, { word: 'notFound', field: 'contact' })
  if (!mayKeepContacts(viewer, await placeOf(context, contact.municipality)))
    return refused(null, { word: 'notAllowed', field: null })
  const day = today(context)
  const endsOn = input.endsOn ?? day
  const fault = faultOfEnd(contact, endsOn, day)
  if (fault) return refused(contact, fault)

  const read = { ...contact, revision: input.revision }
  const ended = await store.endContact(db, read, { endsOn, today: day }, { actor, now: now() })
  if (ended) return { contact: ended, current: null, userErrors: [] }
  const current = (await store.findContact(db, contact.id)) ?? contact
  const meanwhile = { word: 'savedMeanwhile', field: 'revision', facts: { revision: current.revision } } as const
  return { ...refused(current, meanwhile), current }
}
