import type { ValidationsPageQuery } from '../../graphql/generated/graphql.ts'

type Grants = NonNullable<ValidationsPageQuery['viewer']>['grants']
type Municipality = NonNullable<ValidationsPageQuery['progressReport']>['municipality']
type Place = Pick<Municipality, 'slug' | 'memberships'>

/** For whom the viewer may validate a report of this municipality: the secretariat, or peers that share a network with it. */
export function bodiesOf(grants: Grants, { slug, memberships }: Place) {
  const places = grants.flatMap(grant => (grant.role === 'EDITOR' && grant.municipality ? [grant.municipality] : []))
  if (places.some(place => place.slug === slug)) return { isSecretariat: false, peers: [] }
  const networks = networksOf(memberships)
  return {
    isSecretariat: grants.some(({ role }) => role === 'SECRETARIAT'),
    peers: places.filter(place => networksOf(place.memberships).some(code => networks.includes(code))),
  }
}

export function mayValidate(grants: Grants, place: Place) {
  const { isSecretariat, peers } = bodiesOf(grants, place)
  return isSecretariat || peers.length > 0
}

const networksOf = (memberships: Municipality['memberships']) =>
  memberships.filter(({ hasLeft }) => !hasLeft).map(({ network }) => network.code)
