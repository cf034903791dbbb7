import { searchedText } from '../../components/filter-form/searched-text.ts'
import { provinces } from '../../components/province-name/provinces.ts'
import type { EventFilter, EventKind, NetworkCode } from '../../graphql/generated/graphql.ts'
import { tagIn } from '../../language/language-tags.ts'
import { dayIn, monthIn } from './month.ts'

export const eventKinds = [
  'WORKSHOP',
  'MEETING',
  'CONFERENCE',
  'WEBINAR',
  'TRAINING',
] as const satisfies readonly EventKind[]

export const networks = ['CMARD', 'WIC'] as const satisfies readonly NetworkCode[]

interface Question {
  month: string
  /** A day of the month whose events alone are listed. */
  day: string | null
  filter: EventFilter
  isNarrowed: boolean
}

/** What an address asks of the calendar. Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams, today: string): Question {
  const filter = filterOf(parameters)
  const month = monthIn(parameters.get('month'), today)
  return { month, day: dayIn(parameters.get('day'), month), filter, isNarrowed: Object.keys(filter).length > 0 }
}

/** What an address narrows the calendar to. */
export function filterOf(parameters: URLSearchParams): EventFilter {
  const search = searchedText(parameters)
  return { ...(search && { search }), ...filterIn(name => parameters.get(name)) }
}

/** What a page and a feed are narrowed to by the same parameters, words apart. */
export function filterIn(given: (name: string) => string | null | undefined): EventFilter {
  const value = (name: string) => given(name)?.trim().slice(0, 100) ?? ''
  const kind = eventKinds.find(each => each === value('kind'))
  const commitment = Number(value('commitment'))
  const network = networks.find(each => each === value('network'))
  const province = provinces.find(each => each === value('province'))
  const language = tagIn(value('language'))
  return {
    ...(kind && { kind: [kind] }),
    ...(Number.isInteger(commitment) && commitment >= 1 && commitment <= 10 && { commitment }),
    ...(network && { network }),
    ...(province && { province: [province] }),
    ...(language && { language }),
    ...(value('municipality') && { municipality: value('municipality') }),
    ...(value('series') && { series: value('series') }),
  }
}

/** The address of a feed with the same filters; words that are searched for narrow no feed. */
export function feedOf(parameters: URLSearchParams) {
  const { municipality, ...filter } = filterIn(name => parameters.get(name))
  const path = municipality ? `/municipalities/${encodeURIComponent(municipality)}/calendar.ics` : '/calendar.ics'
  return { path, parameters: Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)])) }
}

/** The same question about another month; about the present one when null. */
export function inMonth(search: string, month: string | null) {
  const parameters = new URLSearchParams(search)
  if (month) parameters.set('month', month)
  else parameters.delete('month')
  parameters.delete('after')
  parameters.delete('day')
  return `?${parameters}`
}

/** The same question about one day of the month; about all of it when null. */
export function onDay(search: string, day: string | null) {
  const parameters = new URLSearchParams(search)
  parameters.delete('after')
  if (day) {
    parameters.set('month', day.slice(0, 7))
    parameters.set('day', day)
  } else parameters.delete('day')
  return `?${parameters}`
}
