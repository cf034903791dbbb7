import { faultsOfTexts, textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { ContactRow } from '../../../database/tables.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { placeOf } from '../../place.ts'
import { faultsOfStart, isContactOn, longestTitle, mayKeepContacts, retitled } from '../../rules.ts'
import * as store from '../../store.ts'

export const changeContact: NonNullable<MutationResolvers['changeContact']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (contact: ContactRow | null, ...faults: Fault[]) => ({
    contact,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const actor = signedIn(viewer)
  const contact = await store.findContact(db, input.contact)
  if (!contact) return refused(null, { word: 'notFound', field: 'contact' })
  if (!mayKeepContacts(viewer, await placeOf(context, contact.municipality)))
    return refused(null, { word: 'notAllowed', field: null })
  if (!isContactOn(contact, today(context))) return refused(contact, { word: 'contactEnded', field: 'contact' })
  const faults = [
    ...faultsOfTexts(input.title ?? [], { field: 'title', most: longestTitle }),
    ...faultsOfStart(contact, input.startsOn, today(context)),
  ]
  if (faults.length > 0) return refused(contact, ...faults)

  const change = {
    ...(input.title ? { title: retitled(contact.title, input.title, textsOf(input.title)) } : {}),
    ...(isSaid(input.champion) ? { champion: input.champion } : {}),
    ...(isSaid(input.elected) ? { elected: input.elected } : {}),
    ...(input.startsOn ? { startsOn: input.startsOn } : {}),
  }
  const read = { ...contact, revision: input.revision }
  const changed = await store.changeContact(db, read, { change, mayEdit: input.mayEdit ?? null }, { actor, now: now() })
  if (changed) return { contact: changed, current: null, userErrors: [] }
  const current = (await store.findContact(db, contact.id)) ?? contact
  const fault = { word: 'savedMeanwhile', field: 'revision', facts: { revision: current.revision } } as const
  return { ...refused(current, fault), current }
}

const isSaid = (value: boolean | null | undefined): value is boolean => typeof value === 'boolean'
