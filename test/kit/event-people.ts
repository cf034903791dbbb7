import type { Grant } from '../../services/shared/viewer.ts'

/** Somebody with one role, for each of these municipalities, or for the network. */
export const person = (personId: string, role?: Grant['role'], ...municipalities: string[]) => {
  const places = municipalities.length > 0 ? municipalities : [null]
  return { personId, grants: role ? places.map(municipality => ({ role, municipality, network: null })) : [] }
}

export const organiser = person('person-organiser', 'ORGANISER')
export const reader = person('person-reader')
export const editorOf = (municipality: string, personId = `person-${municipality}`) =>
  person(personId, 'EDITOR', municipality)

/** Somebody who acts for nobody, by a number. */
export const visitor = (number: number) => person(`person-${number}`)
