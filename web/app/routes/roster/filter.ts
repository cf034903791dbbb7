import { searchedText } from '../../components/filter-form/searched-text.ts'
import { type Province, provinces } from '../../components/province-name/provinces.ts'
import type {
  MunicipalityFilter,
  MunicipalityKind,
  NetworkCode,
  PopulationBand,
} from '../../graphql/generated/graphql.ts'

export const kinds = [
  'CITY',
  'TOWN',
  'VILLAGE',
  'TOWNSHIP',
  'PARISH_MUNICIPALITY',
  'DISTRICT_MUNICIPALITY',
  'REGIONAL_DISTRICT',
  'REGIONAL_MUNICIPALITY',
  'SPECIALIZED_MUNICIPALITY',
] as const satisfies readonly MunicipalityKind[]

export const populationBands = [
  'UNDER_10_000',
  'FROM_10_000_TO_50_000',
  'FROM_50_000_TO_200_000',
  'OVER_200_000',
] as const satisfies readonly PopulationBand[]

const networks = ['CMARD', 'WIC'] as const satisfies readonly NetworkCode[]

export type DayFault = 'date' | 'notYet'

export interface RosterQuestion {
  network: NetworkCode
  /** Null is today. */
  asOf: string | null
  /** What is wrong with the day: it is then answered with no other day. */
  fault: DayFault | undefined
  filter: MunicipalityFilter
  isNarrowed: boolean
}

/** What an address asks of the roster. Values that mean nothing are as good as absent, but for a day. */
export function readQuestion(parameters: URLSearchParams, today: string): RosterQuestion {
  const value = (name: string) => parameters.get(name)?.trim() ?? ''
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find(each => each === value(name))

  const province = oneOf<Province>(provinces, 'province')
  const kind = oneOf(kinds, 'kind')
  const population = oneOf(populationBands, 'population')
  const search = searchedText(parameters)
  const filter: MunicipalityFilter = {
    ...(search && { search }),
    ...(province && { province: [province] }),
    ...(kind && { kind: [kind] }),
    ...(population && { population: [population] }),
  }
  return {
    network: oneOf(networks, 'network') ?? 'CMARD',
    asOf: value('asOf') || null,
    fault: faultOfDay(value('asOf'), today),
    filter,
    isNarrowed: Object.keys(filter).length > 0,
  }
}

/** What is wrong with a day of the past, as it stands in an address. */
export function faultOfDay(text: string, today: string): DayFault | undefined {
  if (text === '') return undefined
  if (!isDay(text)) return 'date'
  return text > today ? 'notYet' : undefined
}

/** A day of the calendar. No calendar of the graph has a year 0. */
function isDay(text: string) {
  const date = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
