import { type Province, provinces } from '../../components/province-name/provinces.ts'
import type { MembershipYears, MunicipalityKind, NetworkCode, PopulationBand } from '../../graphql/generated/graphql.ts'
import { defaultEdition } from '../maturity/default-edition.ts'
import { kinds, populationBands } from '../roster/filter.ts'

export const networks = ['CMARD', 'WIC'] as const satisfies readonly NetworkCode[]

export const membershipYears = ['UNDER_5', 'FROM_5_TO_15', 'OVER_15'] as const satisfies readonly MembershipYears[]

/** Stands among the bands of an address, for the band of whoever is chosen first. */
export const similar = 'SIMILAR'

/** Pictures with more names than this cannot be read. */
export const mostChosen = 4

export interface Group {
  network: NetworkCode
  /** Of the size of whoever is chosen first; never where nobody is. */
  isSimilar: boolean
  population: readonly PopulationBand[]
  province: readonly Province[]
  kind: readonly MunicipalityKind[]
  years: readonly MembershipYears[]
}

/** What an address asks for: municipalities by name, beside an anonymous group. */
export interface Question {
  chosen: readonly string[]
  group: Group
  /** Code of the edition whose levels are compared. */
  model: string
}

export const wholeNetwork: Group = {
  network: 'CMARD',
  isSimilar: false,
  population: [],
  province: [],
  kind: [],
  years: [],
}

const narrowings = ['population', 'province', 'kind', 'years'] as const
export type Narrowing = (typeof narrowings)[number]

/** Values that mean nothing are as good as absent. Without a word on the group it is the one of similar size. */
export function readQuestion(parameters: URLSearchParams): Question {
  const asked = parameters.getAll('with').map(each => each.trim().toLowerCase())
  const chosen = [...new Set(asked)].filter(slug => slug !== '').slice(0, mostChosen)
  const network = known(parameters, 'network', networks)[0]
  const narrowed = {
    population: known(parameters, 'population', populationBands),
    province: known(parameters, 'province', provinces),
    kind: known(parameters, 'kind', kinds),
    years: known(parameters, 'years', membershipYears),
  }
  const isSilent = !network && narrowings.every(name => narrowed[name].length === 0)
  const isSimilar = isSilent || parameters.getAll('population').includes(similar)
  return {
    chosen,
    model: modelIn(parameters),
    group: {
      network: network ?? wholeNetwork.network,
      isSimilar: isSimilar && chosen.length > 0 && narrowed.population.length === 0,
      ...narrowed,
    },
  }
}

const modelIn = (parameters: URLSearchParams) => parameters.get('model')?.trim() || defaultEdition

function known<Value extends string>(parameters: URLSearchParams, name: string, values: readonly Value[]) {
  const asked = new Set(parameters.getAll(name))
  return values.filter(value => asked.has(value))
}

/** What narrows the tables of municipalities by name. */
export function networkAndProvince(parameters: URLSearchParams) {
  return {
    network: known(parameters, 'network', networks)[0] ?? wholeNetwork.network,
    province: known(parameters, 'province', provinces)[0] ?? null,
    model: modelIn(parameters),
  }
}

/** The same as a query, without the page that one of the tables stands at. */
export function sideBySideAddress(parameters: URLSearchParams) {
  const { network, province, model } = networkAndProvince(parameters)
  const kept = new URLSearchParams(province ? { network, province } : { network })
  if (network === wholeNetwork.network) kept.delete('network')
  if (model !== defaultEdition) kept.set('model', model)
  return kept.size ? `?${kept}` : ''
}

/** The query of an address that asks for it, as short as it can be: without one the page begins with the reader's own municipality. */
export function addressOf({ chosen, group, model }: Question) {
  const parameters = new URLSearchParams(chosen.map(slug => ['with', slug]))
  const others = narrowingsOf(group).filter(name => name !== 'population' || !group.isSimilar)
  const isWhole = !group.isSimilar && others.length === 0
  if (group.network !== wholeNetwork.network || isWhole) parameters.set('network', group.network)
  if (group.isSimilar && (others.length > 0 || parameters.has('network'))) parameters.append('population', similar)
  for (const name of others) {
    for (const value of group[name]) parameters.append(name, value)
  }
  if (model !== defaultEdition) parameters.set('model', model)
  return `?${parameters}`
}

/** By what the group is narrower than its network. */
export const narrowingsOf = (group: Group): Narrowing[] =>
  narrowings.filter(name => group[name].length > 0 || (name === 'population' && group.isSimilar))

export const isNarrowed = (group: Group) => group.network !== wholeNetwork.network || narrowingsOf(group).length > 0

/** The group without one of its narrowings. */
export const widened = (group: Group, name: Narrowing): Group => ({
  ...group,
  [name]: [],
  ...(name === 'population' && { isSimilar: false }),
})

/** Null where nobody knows how many residents there are. */
export function bandOf(residents: number | null | undefined): PopulationBand | null {
  if (residents === null || residents === undefined) return null
  if (residents < 10_000) return 'UNDER_10_000'
  if (residents < 50_000) return 'FROM_10_000_TO_50_000'
  return residents < 200_000 ? 'FROM_50_000_TO_200_000' : 'OVER_200_000'
}
