import type { TokenScope } from '../../services/shared/api-token.ts'
import type { Grant } from '../../services/shared/viewer.ts'

/** Who asks a subgraph: a person, perhaps through an API token, the gateway in its own name, or nobody. */
export type Asker = { personId: string; grants: readonly Grant[]; tokenScope?: TokenScope } | 'gateway' | null

/** Somebody with one role, for each of these municipalities, or for the network. */
export const person = (personId: string, role?: Grant['role'], ...municipalities: string[]) => {
  const places = municipalities.length > 0 ? municipalities : [null]
  return { personId, grants: role ? places.map(municipality => ({ role, municipality, network: null })) : [] }
}

/** Somebody by a name, with a role for what it covers. */
export const asker = (name: string, role?: Grant['role'], covers: Partial<Grant> = {}) => ({
  personId: `person-${name}`,
  grants: role ? [{ role, municipality: null, network: null, ...covers }] : [],
})

export const secretariat = person('person-secretariat', 'SECRETARIAT')
export const organiser = person('person-organiser', 'ORGANISER')
export const reader = person('person-reader')
export const editorOf = (municipality: string, personId = `person-${municipality}`) =>
  person(personId, 'EDITOR', municipality)

/** Somebody who acts for nobody, by a number. */
export const visitor = (number: number) => person(`person-${number}`)
