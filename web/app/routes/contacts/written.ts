import type { ContactsPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber } from '../../language/write.ts'

type Municipality = NonNullable<ContactsPageQuery['municipality']>

/** The day of a moment, in UTC as all records are kept. */
const dayOf = (lang: string | undefined, moment: string) => writeDay(lang, moment.slice(0, 10))

/** Contacts and invitations as the page prints them. */
export function writeContacts(lang: string | undefined, municipality: Municipality, viewerId: string | null) {
  const { slug, name, missingContacts, contacts, formerContacts, invitations } = municipality
  const written = contacts.map(({ confirmedAt, mailReturnedAt, title, ...contact }) => ({
    ...contact,
    title,
    // what a form may change is the language of the page
    ownTitle: title?.lang === lang ? title?.text : '',
    isOwn: contact.person.id === viewerId,
    today: new Date().toISOString().slice(0, 10),
    since: writeDay(lang, contact.startsOn),
    until: contact.endsOn ? writeDay(lang, contact.endsOn) : null,
    returned: mailReturnedAt && dayOf(lang, mailReturnedAt),
    confirmed: confirmedAt && dayOf(lang, confirmedAt),
  }))
  return {
    municipality: { slug, name },
    missing: missingContacts,
    contacts: written,
    // an editor's own place, which can be handed over
    own: written.find(({ isOwn, mayEdit }) => isOwn && mayEdit)?.id ?? null,
    invitations: (invitations ?? []).map(({ invitedAt, expiresAt, ...invitation }) => ({
      ...invitation,
      invited: dayOf(lang, invitedAt),
      until: dayOf(lang, expiresAt),
    })),
    former: {
      count: { count: formerContacts?.length ?? 0, number: writeNumber(lang, formerContacts?.length ?? 0) },
      rows: (formerContacts ?? []).map(({ startsOn, endsOn, ...contact }) => ({
        ...contact,
        from: writeDay(lang, startsOn),
        until: endsOn && writeDay(lang, endsOn),
      })),
    },
  }
}

type Written = ReturnType<typeof writeContacts>
export type WrittenContact = Written['contacts'][number]
export type WrittenInvitation = Written['invitations'][number]
export type WrittenFormer = Written['former']
