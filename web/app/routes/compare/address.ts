import { type Province, provinces } from '../../components/province-name/provinces.ts'
import type { MunicipalityKind, NetworkCode, PopulationBand } from '../../graphql/generated/graphql.ts'
import { kinds, populationBands } from '../roster/filter.ts'

export const networks = ['CMARD', 'WIC'] as const satisfies readonly NetworkCode[]

/** Pictures with more names than this cannot be read. */
const mostChosen = 4

export interface Group {
  network: NetworkCode
  population: readonly PopulationBand[]
  province: readonly Province[]
  kind: readonly MunicipalityKind[]
}

/** What an address asks for: municipalities by name, beside an anonymous group. */
export interface Question {
  chosen: readonly string[]
  group: Group
}

export const wholeNetwork: Group = { network: 'CMARD', population: [], province: [], kind: [] }

/** Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams): Question {
  const chosen = parameters.getAll('with').map(each => each.trim().toLowerCase())
  return {
    chosen: [...new Set(chosen)].filter(slug => slug !== '').slice(0, mostChosen),
    group: {
      network: known(parameters, 'network', networks)[0] ?? wholeNetwork.network,
      population: known(parameters, 'population', populationBands),
      province: known(parameters, 'province', provinces),
      kind: known(parameters, 'kind', kinds),
    },
  }
}

function known<Value extends string>(parameters: URLSearchParams, name: string, values: readonly Value[]) {
  const asked = new Set(parameters.getAll(name))
  return values.filter(value => asked.has(value))
}

/** The query of an address that asks for it; as short as it can be. */
export function addressOf({ chosen, group }: Question) {
  const parameters = new URLSearchParams(chosen.map(slug => ['with', slug]))
  if (group.network !== wholeNetwork.network) parameters.set('network', group.network)
  for (const name of ['population', 'province', 'kind'] as const) {
    for (const value of group[name]) parameters.append(name, value)
  }
  return parameters.size ? `?${parameters}` : ''
}

export function isNarrowed({ network, population, province, kind }: Group) {
  return network !== wholeNetwork.network || population.length + province.length + kind.length > 0
}

/** Null where nobody knows how many residents there are. */
export function bandOf(residents: number | null | undefined): PopulationBand | null {
  if (residents === null || residents === undefined) return null
  if (residents < 10_000) return 'UNDER_10_000'
  if (residents < 50_000) return 'FROM_10_000_TO_50_000'
  return residents < 200_000 ? 'FROM_50_000_TO_200_000' : 'OVER_200_000'
}
