import { searchedText } from '../../components/filter-form/searched-text.ts'
import type { NetworkCode, RosterCountRule } from '../../graphql/generated/graphql.ts'
import { type DayFault, faultOfDay } from './filter.ts'

export interface DayQuestion {
  network: NetworkCode
  /** Null is today. */
  asOf: string | null
  /** Null is now; a day is known as it was when that day ended. */
  knownOn: string | null
  countBy: RosterCountRule
  search: string
  faults: { asOf?: DayFault; knownAt?: DayFault }
}

/** What an address asks of the roster. A day that is none, or is still to come, is a fault and is not answered with another day. */
export function readDayQuestion(parameters: URLSearchParams, today: string): DayQuestion {
  const value = (name: string) => parameters.get(name)?.trim() ?? ''
  const [asOf, knownAt] = [faultOfDay(value('asOf'), today), faultOfDay(value('knownAt'), today)]
  return {
    network: value('network') === 'WIC' ? 'WIC' : 'CMARD',
    asOf: value('asOf') || null,
    knownOn: value('knownAt') === today ? null : value('knownAt') || null,
    countBy: value('countBy') === 'REGION_AS_ONE' ? 'REGION_AS_ONE' : 'EACH_MUNICIPALITY',
    search: searchedText(parameters),
    faults: { ...(asOf && { asOf }), ...(knownAt && { knownAt }) },
  }
}

/** The last moment of a day. */
export const endOf = (day: string | null) => day && `${day}T23:59:59.999Z`

/** Address of the same roster as a file. */
export function fileAddress(
  format: 'csv' | 'xlsx' | 'json',
  { network, asOf, knownOn, countBy, search }: Omit<DayQuestion, 'faults'>,
) {
  const parameters = new URLSearchParams({
    network,
    ...(asOf && { asOf }),
    ...(knownOn && { knownAt: knownOn }),
    ...(countBy === 'REGION_AS_ONE' && { countBy }),
    ...(search && { q: search }),
  })
  return `/exports/roster.${format}?${parameters}`
}
