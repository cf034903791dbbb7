import type { Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ContactRow, NetworkCode } from '../database/tables.ts'
import type { ContactKind } from '../types.generated.ts'

/** An address is shown to its owner alone. */
export const maySeeEmail = (viewer: Viewer, personId: string) => viewer.personId === personId

/** A municipality, and the networks that it is a member of today. */
export type Place = { slug: string; networks: readonly NetworkCode[] }

/** The secretariat keeps all contacts, coordinators those of their networks' members, editors their own municipality's. */
export const mayKeepContacts = (viewer: Viewer, { slug, networks }: Place) =>
  hasGrant(viewer, ['SECRETARIAT']) ||
  hasGrant(viewer, ['COORDINATOR'], ({ network }) => networks.some(code => code === network)) ||
  hasGrant(viewer, ['EDITOR'], ({ municipality }) => municipality === slug)

/** An editor hands over its own place, and nobody else's. */
export const mayHandOver = (
  viewer: Viewer,
  { personId, municipality }: Pick<ContactRow, 'personId' | 'municipality'>,
) => viewer.personId === personId && hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

/** Whether somebody is a contact on a day. */
export const isContactOn = ({ startsOn, endsOn }: Pick<ContactRow, 'startsOn' | 'endsOn'>, day: string) =>
  startsOn <= day && (endsOn === null || endsOn > day)

/** Kinds of contact that nobody is. */
export const missingAmong = (contacts: readonly Pick<ContactRow, 'elected'>[]): ContactKind[] => [
  ...(contacts.some(({ elected }) => !elected) ? [] : (['STAFF'] as const)),
  ...(contacts.some(({ elected }) => elected) ? [] : (['ELECTED'] as const)),
]

export const longestTitle = 200

/** A title after a change: languages that are not named stay, and an empty text takes its language away. */
export function retitled(title: Texts | null, named: readonly { lang: string }[], said: Texts): Texts | null {
  const isNamed = (lang: string) => named.some(one => one.lang.toLowerCase() === lang.toLowerCase())
  const kept = Object.entries(title ?? {}).filter(([lang]) => !isNamed(lang))
  const after = { ...Object.fromEntries(kept), ...said }
  return Object.keys(after).length > 0 ? after : null
}

/** Why a contact cannot end on a day; null when it can. */
export function faultOfEnd(
  contact: Pick<ContactRow, 'startsOn' | 'endsOn'>,
  endsOn: string,
  today: string,
): Fault | null {
  if (!isContactOn(contact, today)) return { word: 'contactEnded', field: 'contact' }
  return endsOn < contact.startsOn ? { word: 'endsBeforeStart', field: 'endsOn' } : null
}

/** Why somebody cannot be a contact since a day; nothing when they can. */
export function faultsOfStart(
  { endsOn }: Pick<ContactRow, 'endsOn'>,
  startsOn: string | null | undefined,
  today: string,
): Fault[] {
  if (!startsOn) return []
  if (startsOn > today) return [{ word: 'inTheFuture', field: 'startsOn' }]
  return endsOn !== null && startsOn > endsOn ? [{ word: 'endsBeforeStart', field: 'startsOn' }] : []
}
