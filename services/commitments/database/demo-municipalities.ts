import facts from '../../facts/signatories.json' with { type: 'json' }
import { chance } from './chance.ts'

/** Every address that members knows of. */
export const slugs = facts.municipalities.map(({ id }) => id)

const confirmed = facts.municipalities.filter(({ membershipStatus }) => membershipStatus === 'confirmed')

/** The portal's own accounts, both plans, the smallest, and every province are always among them. */
const always = [
  'calgary',
  'edmonton',
  'thunder-bay',
  'hamilton',
  'lethbridge',
  'provost',
  'fort-macleod',
  'burnaby',
  'kamloops',
  'chester',
  'toronto',
  'gatineau',
  'varennes',
  'north-battleford',
]

/** So many confirmed members, the same ones on every start: nothing is invented about a place that was not found as a member. */
export function members(count: number, purpose: string) {
  const order = (id: string) => (always.includes(id) ? -1 : chance(purpose, id))
  return [...confirmed].sort((a, b) => order(a.id) - order(b.id)).slice(0, count)
}

/** Who publishes for the places that have an account. */
export const editorOf = (slug: string) =>
  ['calgary', 'edmonton', 'thunder-bay'].includes(slug) ? `person-${slug}` : null
