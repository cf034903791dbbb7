import type { ContactRow, GrantRow, PersonRow } from './tables.ts'

/** Invented accounts: they speak for the demo, not for the bodies whose part they play. */
export const people: PersonRow[] = [
  { id: 'person-secretariat', displayName: 'Demo officer, secretariat', email: 'secretariat@example.org' },
  { id: 'person-organiser', displayName: 'Demo organiser', email: 'organiser@example.org' },
  { id: 'person-wic', displayName: 'Demo coordinator, WIC', email: 'wic@example.org' },
  { id: 'person-calgary', displayName: 'Demo editor, Calgary', email: 'calgary@example.org' },
  { id: 'person-edmonton', displayName: 'Demo editor, Edmonton', email: 'edmonton@example.org' },
  { id: 'person-thunder-bay', displayName: 'Demo editor, Thunder Bay', email: 'thunder-bay@example.org' },
  { id: 'person-reader', displayName: 'Demo reader', email: 'reader@example.org' },
]

const grant = (
  personId: string,
  role: GrantRow['role'],
  covers: Partial<Pick<GrantRow, 'municipality' | 'network'>> = {},
): GrantRow => ({
  id: `grant-${personId}-${role.toLowerCase()}`,
  personId,
  role,
  municipality: null,
  network: null,
  ...covers,
})

export const grants: GrantRow[] = [
  grant('person-secretariat', 'SECRETARIAT'),
  grant('person-organiser', 'ORGANISER', { network: 'CMARD' }),
  grant('person-wic', 'COORDINATOR', { network: 'WIC' }),
  grant('person-calgary', 'EDITOR', { municipality: 'calgary' }),
  grant('person-edmonton', 'EDITOR', { municipality: 'edmonton' }),
  grant('person-thunder-bay', 'EDITOR', { municipality: 'thunder-bay' }),
]

const contact = (municipality: string): ContactRow => ({
  id: `contact-${municipality}`,
  personId: `person-${municipality}`,
  municipality,
  title: { en: 'Coordinator (invented for the demonstration)', fr: 'Coordination (inventée pour la démonstration)' },
  champion: municipality === 'thunder-bay',
  elected: false,
  startsOn: '2024-01-01',
  endsOn: null,
})

export const contacts: ContactRow[] = ['calgary', 'edmonton', 'thunder-bay'].map(contact)
