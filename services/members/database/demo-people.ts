import type { ConfirmationRow, ContactRow, FollowingRow, GrantRow, PersonRow } from './tables.ts'

/** Invented accounts: they speak for the demo, not for the bodies whose part they play. */
export const people: Omit<PersonRow, 'usedLang' | 'timeZone' | 'pace' | 'mailReturnedAt'>[] = [
  { id: 'person-secretariat', displayName: 'Demo officer, secretariat', email: 'secretariat@example.org', lang: null },
  { id: 'person-organiser', displayName: 'Demo organiser', email: 'organiser@example.org', lang: null },
  { id: 'person-wic', displayName: 'Demo coordinator, WIC', email: 'wic@example.org', lang: null },
  { id: 'person-calgary', displayName: 'Demo editor, Calgary', email: 'calgary@example.org', lang: null },
  { id: 'person-edmonton', displayName: 'Demo editor, Edmonton', email: 'edmonton@example.org', lang: null },
  { id: 'person-thunder-bay', displayName: 'Demo editor, Thunder Bay', email: 'thunder-bay@example.org', lang: null },
  { id: 'person-reader', displayName: 'Demo reader', email: 'reader@example.org', lang: null },
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

const contact = (municipality: string, confirmedAt: Date | null): ContactRow => ({
  id: `contact-${municipality}`,
  personId: `person-${municipality}`,
  municipality,
  title: { en: 'Coordinator (invented for the demonstration)', fr: 'Coordination (inventée pour la démonstration)' },
  champion: municipality === 'thunder-bay',
  elected: false,
  startsOn: '2024-01-01',
  endsOn: null,
  revision: 1,
  confirmedAt,
})

/** Two who have answered, and one who has not for a while. */
export const contacts = (now: Date): ContactRow[] => [
  contact('calgary', now),
  contact('edmonton', now),
  contact('thunder-bay', null),
]

const day = 86_400_000

export const confirmations = (now: Date): ConfirmationRow[] => [
  {
    contactId: 'contact-thunder-bay',
    id: 'confirmation-thunder-bay',
    tokenHash: 'the link of this letter was never written',
    askedAt: new Date(now.getTime() - 45 * day),
    expiresAt: new Date(now.getTime() + 45 * day),
    answeredAt: null,
    answer: null,
  },
]

/** What an invented editor of the demonstration follows. */
export const followings = (now: Date): FollowingRow[] =>
  (
    [
      ['MUNICIPALITY', 'edmonton', null],
      ['COMMITMENT', '3', 'WEEKLY'],
      ['SERIES', 'demonstration-workshops', null],
      ['QUESTION', 'demo-hiring-panels', null],
    ] as const
  ).map(([kind, thing, pace], at) => ({
    personId: 'person-calgary',
    kind,
    thing,
    pace,
    mutedAt: null,
    followedAt: new Date(now.getTime() - (at + 1) * day),
    toldAt: null,
  }))
